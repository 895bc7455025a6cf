import { shortWords } from "../words/interval-words.ts";
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

/** The chart by time that the name of a chart by place goes with: "killed" of "killed-places"; `undefined` of another. */
export function chartOfPlaces(name: string): string | undefined {
  return name.endsWith(ending) ? name.slice(0, -ending.length) : undefined;
}

const ending = "-places";

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
  return { id: `${id}${ending}`, theme, title: title(byPlace), unit, rows: rows.toSorted(byMost) };
}

/** How many places a picture lists in words; its data have all. */
const listedAtMost = 40;

/** "Told of 3 places: Kharkiv region 33+; Sumy region 2; Odesa region none reported." */
export function placeWords({ rows }: PlacePanel): string {
  const numberOf = ({ noneReported, interval }: Told) => (noneReported ? "none reported" : shortWords(interval));
  const listed = rows.slice(0, listedAtMost).map(({ place, total }) => `${place} ${numberOf(total)}`);
  const more = rows.length > listedAtMost ? `; ${rows.length - listedAtMost} more in the data` : "";
  return `Told of ${rows.length === 1 ? "one place" : `${rows.length} places`}: ${listed.join("; ")}${more}.`;
}

function byMost(a: PlaceRow, b: PlaceRow): number {
  return mostOf(b) - mostOf(a) || b.total.interval.low - a.total.interval.low || a.place.localeCompare(b.place);
}

function mostOf({ total: { interval } }: PlaceRow): number {
  return interval.best ?? interval.low;
}
