import type { Told } from "./over-time.ts";
import type { Theme } from "./panel.ts";
import { rowOfSubject } from "./subject.ts";
import type { ChartRequest } from "./time-panel.ts";

/** How the titles of charts by place end. */
export const byPlace = "by place";

/** What is held of one quantity in each part of a place: ranges in a row each, the most first. */
export interface PlacePanel<T extends Told = Told> {
  readonly id: string;
  readonly theme: Theme;
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly PlaceRow<T>[];
}

export interface PlaceRow<T extends Told = Told> {
  readonly place: string;
  readonly total: T;
}

/** The same chart as by time, by place. Parts that nothing is told of have no row: that is no zero. */
export function placePanel<T extends Told>(
  parts: readonly { readonly place: string; readonly totals: readonly T[] }[],
  { id, theme, title, unit, measures: [measure], subject }: ChartRequest,
): PlacePanel<T> {
  const rows = parts.flatMap(({ place, totals }) => {
    const total = subject === null ? null : rowOfSubject(totals, measure, subject);
    return total === null ? [] : [{ place, total }];
  });
  return { id: `${id}-places`, theme, title: title(byPlace), unit, rows: rows.toSorted(byMost) };
}

function byMost(a: PlaceRow, b: PlaceRow): number {
  return mostOf(b) - mostOf(a) || b.total.interval.low - a.total.interval.low || a.place.localeCompare(b.place);
}

function mostOf({ total: { interval } }: PlaceRow): number {
  return interval.best ?? interval.low;
}
