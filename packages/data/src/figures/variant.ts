import { isMeasureWithin } from "../claims/measure.ts";
import { canonicalKey, keyString, type QuantityKey } from "../claims/quantity.ts";
import { isUnitWithin, unitsAbove } from "../claims/unit.ts";

/** Whether what one key counts is contained in what another counts, at one incident (R5). */
export function isKeyWithin(key: QuantityKey, whole: QuantityKey): boolean {
  if (keyString(key) === keyString(whole)) return false;
  const isMeasureInside = key.measure === whole.measure || isMeasureWithin(key.measure, whole.measure);
  const isUnitInside = isUnitWithin(key.unit, whole.unit) || (key.victimClass !== null && whole.victimClass !== null);
  return (
    isMeasureInside &&
    isUnitInside &&
    (whole.victimClass === key.victimClass || whole.victimClass === "people") &&
    isGroupWithin(key.group, whole.group) &&
    (whole.nationality === null || whole.nationality === key.nationality) &&
    whole.among === null
  );
}

const disjointParts: Readonly<Record<string, string>> = { boys: "children", girls: "children" };

function isGroupWithin(group: string | null, whole: string | null): boolean {
  return whole === null || group === whole || (group !== null && disjointParts[group] === whole);
}

/**
 * The told keys and those that follow from them: "six North Korean officers" also speaks of North Koreans and of all
 * killed, "four bombs" of munitions, "two civilians" of people.
 */
export function keysSpokenOf(told: readonly QuantityKey[]): readonly QuantityKey[] {
  const isTold = (measure: string, classes: readonly (string | null)[]) =>
    told.some((key) => key.measure === measure && classes.includes(key.victimClass));
  const all = told.flatMap((key) => {
    const withPeople = key.victimClass === "military" && isTold(key.measure, ["people", "civilian"]);
    const classes =
      key.victimClass === "civilian" || withPeople ? [key.victimClass, "people" as const] : [key.victimClass];
    const isFighters = key.victimClass === "military" && (key.group !== null || key.nationality !== null);
    const whole = { ...key, among: null };
    const groups = [whole, { ...whole, group: null }, { ...whole, group: null, nationality: null }];
    const units = [key.unit, ...unitsAbove(key.unit)];
    return [
      key,
      ...groups.flatMap((k) =>
        (isFighters && (k.group !== null || k.nationality !== null) ? [key.victimClass] : classes).flatMap(
          (victimClass) => units.map((unit) => ({ ...k, victimClass, unit })),
        ),
      ),
    ];
  });
  return [...new Map(all.map((key) => [keyString(key), key])).values()];
}

const inOrder = new Map<string, readonly QuantityKey[]>();

/** The keys spoken of, the most particular first. Many trees tell of the same keys: each of a long list of attacks. */
export function keysInOrder(told: readonly QuantityKey[]): readonly QuantityKey[] {
  const name = told.map(canonicalKey).join();
  const known = inOrder.get(name) ?? particularFirst(keysSpokenOf(told));
  if (inOrder.size >= 1000) inOrder.clear();
  inOrder.set(name, known);
  return known;
}

/** The most particular first: each key before every key that contains it. */
export function particularFirst(keys: readonly QuantityKey[]): readonly QuantityKey[] {
  const each = keys.map((key) => ({
    key,
    name: keyString(key),
    depth: keys.filter((whole) => isKeyWithin(key, whole)).length,
  }));
  return each.toSorted((a, b) => b.depth - a.depth || (a.name < b.name ? -1 : 1)).map(({ key }) => key);
}
