import { isMarked, type Claim } from "../../claims/claim.ts";
import type { IncidentId } from "../../claims/incident.ts";
import { sumOf, type Interval } from "../../claims/interval.ts";
import { isSameKey, type QuantityKey } from "../../claims/quantity.ts";
import type { Evidence } from "../figure-of-held.ts";
import { isKeyWithin } from "../variant.ts";

/**
 * How many of a figure died on no known day (R9): a period may claim them, with a low of 0 for that part; a day never may.
 *
 * 58 dead in the past day, six of them retrieved from under rubble: of the day before, perhaps, or of another month.
 */
export function undatedOf({ tree, claims, aside }: Evidence, incident: IncidentId, key: QuantityKey): Interval | null {
  if (key.measure !== "killed" || key.kind !== "flow") return null;
  const gone = new Set(aside.map(({ claim }) => claim));
  const undated = claims.filter(
    (claim) => isMarked(claim, "undated") && !gone.has(claim.id) && isOf(claim, key) && isInside(claim, incident, tree),
  );
  return undated.length === 0 ? null : sumOf(undated.map(({ interval }) => interval));
}

function isOf(claim: Claim, key: QuantityKey): boolean {
  return isSameKey(claim.key, key) || isKeyWithin(claim.key, key);
}

function isInside(claim: Claim, incident: IncidentId, tree: Evidence["tree"]): boolean {
  return claim.incident !== null && tree.pathOf(claim.incident).some(({ id }) => id === incident);
}
