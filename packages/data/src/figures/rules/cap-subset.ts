import { cappedAt } from "../../claims/interval.ts";
import { isSameKey, type QuantityKey } from "../../claims/quantity.ts";
import { parentUnitOf } from "../../claims/unit.ts";
import type { Held } from "../held.ts";
import type { Subset } from "./lift-by-subsets.ts";

/**
 * Caps a subset by what contains it, less what its declared-disjoint siblings take up (R5).
 *
 * At least 17 of the 28 injured were taken to hospital: 17 to 28.
 */
export function capSubset(key: QuantityKey, held: Held, superset: Subset, others: readonly Subset[]): Held {
  const { high, highOrigin } = superset.held.interval;
  const isBinding =
    high !== null && highOrigin !== "policy" && !superset.held.rivalCeiling && superset.held.newest >= held.newest;
  if (!isBinding || superset.held.conflict) return held;
  const taken = others
    .filter((other) => isDisjoint(other.key, key))
    .reduce((sum, other) => sum + other.held.interval.low, 0);
  const capped = cappedAt(held.interval, high - taken);
  if (capped === held.interval) return held;
  return {
    ...held,
    interval: capped,
    steps: [...held.steps, { kind: "capped", rule: "R5", by: superset.key, high: capped.high ?? high }],
  };
}

function isDisjoint(a: QuantityKey, b: QuantityKey): boolean {
  if (isSameKey(a, b) || a.measure !== b.measure) return false;
  const areClasses =
    a.group === null &&
    b.group === null &&
    isOne(a, "military", "civilian") &&
    isOne(b, "military", "civilian") &&
    a.victimClass !== b.victimClass;
  const areUnits =
    a.unit !== b.unit &&
    a.victimClass === null &&
    parentUnitOf(a.unit) !== null &&
    parentUnitOf(a.unit) === parentUnitOf(b.unit);
  const areSexes = isSexed(a) && isSexed(b) && a.group !== b.group;
  return areClasses || areUnits || areSexes;
}

function isOne(key: QuantityKey, ...classes: readonly string[]): boolean {
  return key.victimClass !== null && classes.includes(key.victimClass);
}

function isSexed({ group }: QuantityKey): boolean {
  return group === "boys" || group === "girls";
}
