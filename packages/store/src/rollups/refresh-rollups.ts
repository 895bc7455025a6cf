import { periodOfWeek, weekOf } from "@daybook/data";
import type { KnownSpan } from "../figures/spans.ts";
import { inChunks } from "../in-chunks.ts";
import type { Database, Tables, Writing } from "../tables.ts";
import { everywhere, placesOf } from "./places-of.ts";
import type { RollupKey } from "./contributions.ts";
import type { Touched } from "./refresh-contributions.ts";
import { addSums, type Sum } from "./sum.ts";
import { overTime } from "./sums-over-time.ts";

type Row = Tables["rollup"];

/** Sums the touched cells anew, from all that lies in them: nothing is added up by differences. */
export async function refreshRollups(transaction: Writing, touched: Touched): Promise<void> {
  for (const [day, places] of touched)
    await replace(transaction, { grain: "day", day, places }, await dayCells(transaction, day, places));
  for (const [day, places] of byWeek(touched))
    await replace(transaction, { grain: "week", day, places }, await weekCells(transaction, day, places));
}

/** By the Monday of each week. */
export function byWeek(touched: Touched): Touched {
  const weeks: Touched = new Map();
  for (const [day, places] of touched) {
    const monday = mondayOf(day);
    weeks.set(monday, (weeks.get(monday) ?? new Set()).union(places));
  }
  return weeks;
}

export function mondayOf(day: string): string {
  return periodOfWeek(weekOf(day))?.from ?? day;
}

interface Cells {
  readonly grain: Row["grain"];
  readonly day: string;
  readonly places: ReadonlySet<string>;
}

async function replace(transaction: Writing, { grain, day, places }: Cells, rows: readonly Row[]): Promise<void> {
  await inChunks(places, (some) =>
    transaction
      .deleteFrom("rollup")
      .where("place", "in", some)
      .where("grain", "=", grain)
      .where("day", "=", day)
      .execute(),
  );
  await inChunks(rows, (some) => transaction.insertInto("rollup").values(some).execute());
}

/** What the cells of a day must hold: the contributions of all trees in each place. */
export async function dayCells(db: Database, day: string, places: ReadonlySet<string>): Promise<readonly Row[]> {
  return dayOfContributions(
    await db.selectFrom("contribution").selectAll().where("day", "=", day).execute(),
    day,
    places,
  );
}

/** The cells of a day, in all places or only in some. */
export function dayOfContributions(
  rows: readonly PartRow[],
  day: string,
  places?: ReadonlySet<string>,
): readonly Row[] {
  const lying = rows.map(partOf).flatMap((part) =>
    placesOf(part.place)
      .filter((place) => places?.has(place) ?? true)
      .map((place) => ({ ...part, place })),
  );
  return summed(lying, "day", day);
}

/** What the cells of a week must hold: the cells of its days. */
async function weekCells(db: Database, monday: string, places: ReadonlySet<string>): Promise<readonly Row[]> {
  const { from, to } = periodOfWeek(weekOf(monday)) ?? { from: monday, to: monday };
  const rows = await inChunks(places, (some) =>
    db
      .selectFrom("rollup")
      .selectAll()
      .where("place", "in", some)
      .where("grain", "=", "day")
      .where("day", ">=", from)
      .where("day", "<=", to)
      .execute(),
  );
  return weekOfDays(rows, monday);
}

/** The cells of a week, from all the cells of its days. */
export function weekOfDays(days: readonly Row[], monday: string): readonly Row[] {
  return summed(days.map(partOf), "week", monday);
}

type PartRow = Pick<Row, "place" | "key" | "grade" | "known_from" | "known_until" | "json">;
type Part = Pick<Row, "place" | "key" | "grade"> & KnownSpan & { readonly value: Sum };

function partOf({ place, key, grade, known_from, known_until, json }: PartRow): Part {
  return { place, key, grade, knownFrom: known_from, knownUntil: known_until, value: JSON.parse(json) as Sum };
}

function summed(parts: readonly Part[], grain: Row["grain"], day: string): readonly Row[] {
  const cells = Map.groupBy(parts, ({ place, key, grade }) => `${place}\n${grade}\n${key}`);
  return [...cells.values()].flatMap((cell) => {
    const [first] = cell;
    if (first === undefined) return [];
    const { place, key, grade } = first;
    return overTime(cell, addSums).map(({ value, knownFrom, knownUntil }) => ({
      place,
      grain,
      day,
      key,
      grade,
      measure: measureOf(key),
      known_from: knownFrom,
      known_until: knownUntil,
      json: JSON.stringify(value),
    }));
  });
}

/** Empty for the victims of a side, which are of no one measure. */
function measureOf(key: string): string {
  const known = measures.get(key) ?? measureIn(JSON.parse(key) as RollupKey);
  measures.set(key, known);
  return known;
}

const measures = new Map<string, string>();

function measureIn(key: RollupKey): string {
  return "row" in key ? key.row.measure : "";
}

/** Every cell that there may be. */
export async function allTouched(db: Database): Promise<Touched> {
  const rows = await db.selectFrom("contribution").select(["day", "place"]).distinct().execute();
  const cells = await db.selectFrom("rollup").select(["day", "place"]).where("grain", "=", "day").distinct().execute();
  const touched: Touched = new Map();
  const touch = (day: string, places: readonly string[]) =>
    touched.set(day, (touched.get(day) ?? new Set([everywhere])).union(new Set(places)));
  for (const { day, place } of rows) touch(day, placesOf(place));
  for (const { day, place } of cells) touch(day, [place]);
  return touched;
}
