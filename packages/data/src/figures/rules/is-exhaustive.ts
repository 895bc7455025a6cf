import type { Claim } from "../../claims/claim.ts";
import type { Incident, IncidentId } from "../../claims/incident.ts";

/**
 * Whether the parts of an incident account for all of it (R4): for as many attacks as were announced, by the parts' own
 * numbers and not by the number of parts, or because a person says so.
 *
 * "Two attacks": one in the afternoon and one earlier, and there was no third.
 */
export function isExhaustive(
  incident: Pick<Incident, "id" | "partsTold">,
  parts: readonly Pick<Incident, "id">[],
  claims: readonly Claim[],
): boolean {
  if (incident.partsTold === "all") return true;
  const announced = attacksOf(incident.id, claims);
  if (announced === undefined || announced.high !== announced.low) return false;
  return parts.reduce((sum, { id }) => sum + (attacksOf(id, claims)?.low ?? 0), 0) === announced.low;
}

/** The newest number of attacks told of an incident. */
function attacksOf(id: IncidentId, claims: readonly Claim[]): Claim["interval"] | undefined {
  return claims
    .filter(({ incident, key }) => incident === id && key.measure === "attacks" && key.among === null)
    .toSorted((a, b) => a.published.localeCompare(b.published) || a.id.localeCompare(b.id))
    .at(-1)?.interval;
}
