import { keyString } from "../claims/quantity.ts";
import { isSameInterval } from "../claims/interval.ts";
import type { Figure } from "../figures/figure.ts";
import type { FirstWeekday } from "./first-weekday.ts";
import { periodOfWeek, weekOf, type Period } from "./period.ts";
import { totalsOf, type Total } from "./totals.ts";

/** A total of an earlier week that became known, or became another, later. */
export interface LateChange {
  readonly week: string;
  /** `null`: nobody had said anything by then. */
  readonly before: Total | null;
  /** `null`: it was withdrawn. */
  readonly now: Total | null;
}

/**
 * What is now held of earlier weeks and was not held before a period began.
 *
 * Twenty troops killed on 3 October and told on 8 October: week 40 goes from "no data" to 20, week 41 does not move.
 */
export function lateChanges(
  before: readonly Figure[],
  now: readonly Figure[],
  period: Period,
  place: string | null,
  firstWeekday: FirstWeekday = "monday",
): readonly LateChange[] {
  return earlierWeeks(changed(before, now), period, firstWeekday).flatMap((week) => {
    const days = periodOfWeek(week, firstWeekday);
    if (days === undefined) return [];
    return changesOf(week, totalsOf(before, { place, ...days }), totalsOf(now, { place, ...days }));
  });
}

/** Figures that came, went or became another: only their weeks can have changed. */
function changed(before: readonly Figure[], now: readonly Figure[]): readonly Figure[] {
  const differsFrom = (others: ReadonlyMap<string, Figure>) => (figure: Figure) => {
    const other = others.get(figure.id);
    return (
      other === undefined ||
      !isSameInterval(figure.interval, other.interval) ||
      figure.from !== other.from ||
      figure.to !== other.to ||
      figure.places.join() !== other.places.join()
    );
  };
  const was = new Map(before.map((figure) => [figure.id, figure]));
  const is = new Map(now.map((figure) => [figure.id, figure]));
  return [...now.filter(differsFrom(was)), ...before.filter(differsFrom(is))];
}

/** Every week before the period that one of the figures lies in, the earliest first. */
function earlierWeeks(figures: readonly Figure[], period: Period, first: FirstWeekday): readonly string[] {
  const past = figures.filter((figure) => figure.from < period.from);
  const days = past.flatMap(({ from, to }) => [from, to]).filter((day) => day < period.from);
  return [...new Set(days.map((day) => weekOf(day, first)))].sort();
}

function changesOf(week: string, before: readonly Total[], now: readonly Total[]): readonly LateChange[] {
  const was = new Map(before.map((total) => [rowOf(total), total]));
  const is = new Map(now.map((total) => [rowOf(total), total]));
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((row) => ({ week, before: was.get(row) ?? null, now: is.get(row) ?? null }))
    .filter(
      (change) =>
        change.before === null || change.now === null || !isSameInterval(change.before.interval, change.now.interval),
    );
}

function rowOf({ key, apart }: Total): string {
  return `${keyString(key)}|${apart ?? ""}`;
}
