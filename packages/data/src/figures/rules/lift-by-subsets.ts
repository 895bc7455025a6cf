import { floorOf, hullOf, intersectionOf, raisedTo, sumOf, type Interval } from "../../claims/interval.ts";
import type { QuantityKey } from "../../claims/quantity.ts";
import { parentUnitOf } from "../../claims/unit.ts";
import type { Step } from "../figure.ts";
import { derived, distinct, type Held } from "../held.ts";

export interface Subset {
  readonly key: QuantityKey;
  readonly held: Held;
}

/**
 * Lifts a figure by what is told inside it (R5). A subset never enters its superset's sum.
 *
 * "20 troops, including six North Korean officers": the six are of the twenty. Told alone they make all killed at least six.
 */
export function liftBySubsets(key: QuantityKey, held: Held | null, subsets: readonly Subset[]): Held | null {
  if (subsets.length === 0) return held;
  const [largest, ...others] = disjointSumsOf(key, subsets).sort((a, b) => b.sum.low - a.sum.low);
  if (largest === undefined) return held;
  if (held === null) return fromSubsets(key, [largest, ...others]);
  const kinds = held.told ? undefined : [largest, ...others].find(isToldPartition);
  if (kinds !== undefined) return meetingKinds(held, kinds);
  if (held.lowHeld || largest.sum.low < held.interval.low) return held;
  if (largest.sum.low === held.interval.low) return held.told ? held : supportedBy(held, largest);
  const by = largest.of[0]?.key ?? key;
  const meeting = intersectionOf(held.interval, floorOf(largest.sum));
  const step: Step = { kind: "lifted", rule: "R5", by, low: largest.sum.low };
  if (meeting !== null) return { ...held, interval: meeting, steps: [...held.steps, step] };
  return {
    ...held,
    interval: raisedTo(held.interval, largest.sum.low),
    conflict: true,
    steps: [...held.steps, step, { kind: "conflict", rule: "R5", between: [held.interval, largest.sum] }],
  };
}

/** "52 drones and three missiles": told of the same incident, so that the parts of it that tell of some add nothing. */
function isToldPartition({ of, isPartition }: DisjointSum): boolean {
  return isPartition && of.some((subset) => subset.held.told);
}

function meetingKinds(held: Held, { of, sum }: DisjointSum): Held {
  const both = intersectionOf(sum, floorOf(held.interval));
  const from = derived(both ?? sum, [...of.map((kind) => kind.held), held], held.steps);
  if (both !== null) return from;
  const step: Step = { kind: "conflict", rule: "R5", between: [sum, held.interval] };
  return { ...from, interval: hullOf(sum, held.interval), conflict: true, steps: [...from.steps, step] };
}

/** Nobody told the whole of people, but its civilians are told as many: those words bear it out too. */
function supportedBy(held: Held, { of }: DisjointSum): Held {
  const classed = of.filter(({ key }) => key.group === null && key.nationality === null && key.victimClass !== null);
  return { ...held, claims: distinct([...held.claims, ...classed.flatMap((subset) => subset.held.claims)]) };
}

interface DisjointSum {
  readonly of: readonly Subset[];
  readonly sum: Interval;
  readonly isPartition: boolean;
}

/** Only disjoint subsets add: drones and missiles, civilian and military, boys and girls. Any other stands alone. */
function disjointSumsOf(key: QuantityKey, subsets: readonly Subset[]): DisjointSum[] {
  const byUnit = subsets.filter(
    (subset) => parentUnitOf(subset.key.unit) === key.unit && isOtherwiseAlike(subset.key, key),
  );
  const byClass = subsets.filter(
    (subset) =>
      subset.key.measure === key.measure &&
      subset.key.group === null &&
      subset.key.nationality === null &&
      subset.key.among === null &&
      subset.key.victimClass !== key.victimClass,
  );
  const bySex = subsets.filter(
    (subset) => isOtherwiseAlike({ ...subset.key, group: key.group }, key) && isSexed(subset.key),
  );
  const grouped = [
    { of: byUnit, isPartition: true },
    { of: byClass, isPartition: false },
    { of: bySex, isPartition: false },
  ].filter(({ of }) => of.length > 0);
  const alone = subsets
    .filter((subset) => ![...byUnit, ...byClass, ...bySex].includes(subset))
    .map((subset) => ({ of: [subset], isPartition: false }));
  return [...grouped, ...alone].map((group) => ({
    ...group,
    sum: sumOf(group.of.map((subset) => subset.held.interval)),
  }));
}

function isSexed({ group }: QuantityKey): boolean {
  return group === "boys" || group === "girls";
}

function isOtherwiseAlike(a: QuantityKey, b: QuantityKey): boolean {
  return a.measure === b.measure && a.victimClass === b.victimClass && a.group === b.group && a.among === null;
}

/** Nobody told the whole. By unit it is the sum at the common parent; else at least its largest known subset. */
function fromSubsets(key: QuantityKey, sums: readonly DisjointSum[]): Held | null {
  const within = sums.filter(({ of }) => of.every((subset) => subset.key.measure === key.measure));
  const partition = within.find(({ isPartition }) => isPartition);
  const [largest] = within;
  if (largest === undefined) return null;
  if (partition !== undefined)
    return derived(
      partition.sum,
      partition.of.map(({ held }) => held),
      [],
    );
  const { low, best } = largest.sum;
  return derived(
    { ...floorOf(largest.sum), best },
    largest.of.map(({ held }) => held),
    largest.of.map(({ key: by }) => ({ kind: "lifted", rule: "R5", by, low })),
  );
}
