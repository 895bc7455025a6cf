import type { KnownSpan } from "../figures/spans.ts";
import type { Tables } from "../tables.ts";
import { placesOf } from "./places-of.ts";
import { measureOf } from "./row-key.ts";
import { addSums, type Sum } from "./sum.ts";
import { sumColumns, sumOfColumns, type SumColumns } from "./sum-columns.ts";
import { overTime } from "./sums-over-time.ts";

type Row = Tables["rollup"];
type PartRow = Pick<Row, "place" | "key" | "grade" | "known_from" | "known_until"> & SumColumns;

/** What adds to a cell while it is known. */
interface Part extends KnownSpan {
  readonly place: string;
  readonly key: string;
  readonly grade: string;
  readonly value: Sum;
}

/** The cells of a day, in all places or only in some, from what its trees add. */
export function cellsOfDay(told: readonly PartRow[], day: string, places?: ReadonlySet<string>): readonly Row[] {
  const lying = knownAlike(told).flatMap((part) =>
    placesOf(part.place)
      .filter((place) => places?.has(place) ?? true)
      .map((place) => ({ ...part, place })),
  );
  return summed(lying, day);
}

/**
 * The cells of a week as they stand now, from all the cells of its days. What was held of it before is held of its days:
 * a week changes on every day of publication, and nobody asks for most of what it was.
 */
export function weekOfDays(days: readonly Row[], monday: string): readonly Row[] {
  const cells = Map.groupBy(days, ({ place, key, grade }) => `${grade}\n${place}\n${key}`);
  return [...cells.values()].flatMap((cell) => {
    const current = cell.filter(({ past }) => past === 0);
    const [first] = current;
    if (first === undefined) return [];
    const sum = sumColumns(addSums(current.map(sumOfColumns)));
    return [{ ...first, ...sum, grain: "week" as const, day: monday, known_from: lastChange(cell) }];
  });
}

/** The day on which the last of its parts came or went. */
function lastChange(rows: readonly Row[]): string {
  return rows.map(({ known_from, known_until }) => known_until ?? known_from).reduce((a, b) => (a > b ? a : b));
}

/** What is told alike and known at the same time is one part: of a day of hundreds of events there are a few. */
function knownAlike(rows: readonly PartRow[]): readonly Part[] {
  const alike = Map.groupBy(rows, nameOf);
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const { place, key, grade, known_from, known_until } = first;
    return [
      { place, key, grade, knownFrom: known_from, knownUntil: known_until, value: addSums(some.map(sumOfColumns)) },
    ];
  });
}

function nameOf({ place, key, grade, known_from, known_until }: PartRow): string {
  return `${known_from}${known_until}${grade}\n${place}\n${key}`;
}

function summed(parts: readonly Part[], day: string): readonly Row[] {
  const cells = Map.groupBy(parts, ({ place, key, grade }) => `${grade}\n${place}\n${key}`);
  return [...cells.values()].flatMap((cell) => {
    const [first] = cell;
    if (first === undefined) return [];
    const { place, key, grade } = first;
    return overTime(cell, addSums, JSON.stringify).map(({ value, knownFrom, knownUntil }) => ({
      place,
      grain: "day" as const,
      past: Number(knownUntil !== null),
      measure: measureOf(key),
      day,
      key,
      grade,
      known_from: knownFrom,
      known_until: knownUntil,
      ...sumColumns(value),
    }));
  });
}
