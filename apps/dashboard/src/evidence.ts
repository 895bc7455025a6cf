import type { Claim, Incident } from "@daybook/data";
import type { Evidence } from "@daybook/charts";
import type { Store } from "@daybook/store";

/** What an account needs to name the claims, incidents and briefs that it speaks of. */
export async function evidenceOf(
  store: Store,
  incidents: readonly Incident[],
  claims: readonly Claim[],
): Promise<Evidence> {
  const briefs = await store.briefsNamed(claims.map(({ brief }) => brief));
  return {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    incidents: new Map(incidents.map((incident) => [incident.id, incident])),
    briefs: new Map(briefs.map((brief) => [brief.id, brief])),
  };
}
