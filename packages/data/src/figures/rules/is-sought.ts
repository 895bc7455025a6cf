import type { Claim } from "../../claims/claim.ts";
import type { Incident } from "../../claims/incident.ts";
import type { Measure } from "../../claims/measure.ts";

/**
 * Whether people of a tree are still missing or trapped, or the toll may rise (R4, open while sought).
 *
 * "At least nine", with up to five under the rubble: the seven and two that are told close nothing. Nobody missing means
 * nobody trapped (R8).
 */
export function isSought(incidents: readonly Pick<Incident, "open">[], claims: readonly Claim[]): boolean {
  const missing = lastOf("missing", claims);
  const trapped = isNobody(missing) ? undefined : lastOf("trapped", claims);
  return incidents.some(({ open }) => open) || isSomebody(missing) || isSomebody(trapped);
}

function lastOf(measure: Measure, claims: readonly Claim[]): Claim | undefined {
  return claims
    .filter(({ key }) => key.measure === measure)
    .toSorted((a, b) => a.to.localeCompare(b.to) || a.id.localeCompare(b.id))
    .at(-1);
}

function isNobody(claim: Claim | undefined): boolean {
  return claim?.interval.high === 0;
}

function isSomebody(claim: Claim | undefined): boolean {
  return claim !== undefined && !isNobody(claim);
}
