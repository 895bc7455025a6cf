import type { Claim, ClaimId, IncidentId, BriefId } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import type { Database, Tables } from "../tables.ts";
import { claimOf } from "./claim-row.ts";

/** A claim as it lies in the table, with its place among the others. */
export type FoundClaim = Pick<Tables["claim"], "id" | "published" | "brief_id" | "ordinal" | "json">;

/** What is asked for of a claim that was found. */
export const foundColumns = ["claim.id", "claim.published", "claim.brief_id", "claim.ordinal", "claim.json"] as const;

export function claimsOfIncidents(db: Database, incidents: Iterable<IncidentId>): Promise<readonly FoundClaim[]> {
  return inChunks(incidents, (some) =>
    db.selectFrom("claim").select(foundColumns).where("incident_id", "in", some).execute(),
  );
}

export function claimsWithIds(db: Database, ids: Iterable<ClaimId>): Promise<readonly FoundClaim[]> {
  return inChunks(ids, (some) => db.selectFrom("claim").select(foundColumns).where("id", "in", some).execute());
}

/** What some briefs tell of incidents, and what of them speaks of an earlier figure; no other running totals. */
export function newsOfBriefs(db: Database, briefs: Iterable<BriefId>): Promise<readonly FoundClaim[]> {
  return inChunks(briefs, (some) =>
    db
      .selectFrom("claim")
      .select(foundColumns)
      .where("brief_id", "in", some)
      .where((eb) =>
        eb.or([eb("incident_id", "is not", null), eb("id", "in", eb.selectFrom("claim_reference").select("claim_id"))]),
      )
      .execute(),
  );
}

/** Each once, in the order of publication, as the ledger has them. */
export function claimsInOrder(found: Iterable<FoundClaim>): readonly Claim[] {
  const once = new Map([...found].map((row) => [row.id, row]));
  return [...once.values()].sort(byPublication).map(parsed);
}

/** What was found is looked at several times on the way to one answer. */
const known = new WeakMap<FoundClaim, Claim>();

function parsed(found: FoundClaim): Claim {
  const claim = known.get(found) ?? claimOf(found);
  known.set(found, claim);
  return claim;
}

export function byPublication(a: Omit<FoundClaim, "id" | "json">, b: Omit<FoundClaim, "id" | "json">): number {
  if (a.published !== b.published) return a.published < b.published ? -1 : 1;
  if (a.brief_id !== b.brief_id) return a.brief_id < b.brief_id ? -1 : 1;
  return a.ordinal - b.ordinal;
}
