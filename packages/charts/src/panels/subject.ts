import { isUnitWithin, type Measure, type QuantityKey } from "@daybook/data";
import { claimsIn, type Told } from "./over-time.ts";

/** What all marks of one chart have in common: two different keys are never drawn as one. */
export interface Subject extends Pick<QuantityKey, "side" | "actor" | "commodity" | "unit"> {
  readonly isMilitary: boolean;
}

/** What totals tell of some measures, by subject: people before military, then what most claims tell of, then the most. */
export function subjectsOf(totals: readonly Told[], measures: readonly Measure[]): readonly Subject[] {
  const told = totals.filter((total) => isWhole(total) && measures.includes(total.key.measure));
  const bySubject = Map.groupBy(told, ({ key }) => JSON.stringify(subjectOf(key)));
  return [...bySubject.values()]
    .toSorted((a, b) => rankOf(a) - rankOf(b) || claimsOf(b) - claimsOf(a) || mostIn(b) - mostIn(a))
    .flatMap(([first]) => (first === undefined ? [] : [subjectOf(first.key)]));
}

/** The row that stands for a measure of one subject as a whole. */
export function rowOfSubject<T extends Told>(totals: readonly T[], measure: Measure, subject: Subject): T | null {
  const wanted = JSON.stringify(subject);
  const rows = totals.filter(
    (total) => isWhole(total) && total.key.measure === measure && JSON.stringify(subjectOf(total.key)) === wanted,
  );
  return rows[0] ?? null;
}

function isWhole({ key, apart, ofWhich }: Told): boolean {
  return key.kind === "flow" && apart === null && !ofWhich;
}

function subjectOf({ side, actor, commodity, unit, victimClass }: QuantityKey): Subject {
  return {
    side,
    actor,
    commodity,
    unit: isUnitWithin(unit, "munitions") ? "munitions" : unit,
    isMilitary: victimClass === "military",
  };
}

function rankOf([first]: readonly Told[]): number {
  return first?.key.victimClass === "military" ? 1 : 0;
}

function claimsOf(totals: readonly Told[]): number {
  return totals.reduce((sum, total) => sum + claimsIn(total), 0);
}

function mostIn(totals: readonly Told[]): number {
  return Math.max(...totals.map(({ interval }) => interval.low));
}
