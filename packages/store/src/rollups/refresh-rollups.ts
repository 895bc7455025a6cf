import { periodOfWeek, plusDays, weekOf } from "@daybook/data";
import { sql, type ExpressionBuilder } from "kysely";
import { inChunks } from "../in-chunks.ts";
import { insertRows } from "../insert-rows.ts";
import { isPostgres } from "../postgres/is-postgres.ts";
import type { Database, Tables, Writing } from "../tables.ts";
import { cellsOfDay, weekOfDays } from "./cells-of-day.ts";
import { placesOf } from "./places-of.ts";
import { allMeasures, measureOf } from "./row-key.ts";

type Row = Tables["rollup"];

/** The cells of one week that a change touches: no others hold what was or is told on these days, in these rows and places. */
interface Touched {
  readonly days: Set<string>;
  readonly keys: Set<string>;
  readonly places: Set<string>;
}

type Told = Pick<Tables["contribution"], "day" | "place" | "key">;

/** Sums anew the cells that some contributions are in, or were: nothing is added up by differences. */
export async function refreshRollups(transaction: Writing, told: readonly Told[]): Promise<void> {
  for (const [monday, touched] of touchedBy(told)) {
    const days = await cellsOfDays(transaction, touched);
    const others = await otherDays(transaction, monday, touched);
    const week = weekOfDays([...days, ...others], monday);
    await remove(transaction, "day", [...touched.days], touched);
    await remove(transaction, "week", [monday], touched);
    await insertRows(transaction, "rollup", [...days, ...week]);
  }
}

/** By the Monday of each week. */
function touchedBy(told: readonly Told[]): ReadonlyMap<string, Touched> {
  const weeks = Map.groupBy(told, ({ day }) => mondayOf(day));
  return new Map(
    [...weeks].map(([monday, here]) => [
      monday,
      {
        days: new Set(here.map(({ day }) => day)),
        keys: new Set(here.map(({ key }) => key)),
        places: new Set(here.flatMap(({ place }) => placesOf(place))),
      },
    ]),
  );
}

const mondays = new Map<string, string>();

export function mondayOf(day: string): string {
  const monday = mondays.get(day) ?? periodOfWeek(weekOf(day))?.from ?? day;
  mondays.set(day, monday);
  return monday;
}

/** What the touched cells of days must hold: the contributions of all trees in each place. */
async function cellsOfDays(db: Database, { days, keys, places }: Touched): Promise<readonly Row[]> {
  const told = await inChunks(keys, (some) =>
    db
      .selectFrom("contribution")
      .selectAll()
      .where("day", "in", [...days])
      .where("key", "in", some)
      .execute(),
  );
  const byDay = Map.groupBy(told, ({ day }) => day);
  return [...byDay].flatMap(([day, here]) => cellsOfDay(here, day, places));
}

/** The cells of the other days of a week, of the same rows and places. */
function otherDays(db: Database, monday: string, { days, keys, places }: Touched): Promise<readonly Row[]> {
  return inChunks(keys, (some) =>
    db
      .selectFrom("rollup")
      .selectAll()
      .where(cells("day", { keys: some, places }))
      .where("day", ">=", monday)
      .where("day", "<=", plusDays(monday, 6))
      .where("day", "not in", [...days])
      .execute(),
  );
}

async function remove(
  transaction: Writing,
  grain: Row["grain"],
  days: readonly string[],
  { keys, places }: Touched,
): Promise<void> {
  await inChunks(keys, (some) =>
    transaction
      .deleteFrom("rollup")
      .where(cells(grain, { keys: some, places }))
      .where("day", "in", days)
      .execute(),
  );
}

/** In the order in which they lie: each condition takes one stretch of the next. */
function cells(
  grain: Row["grain"],
  { keys, places }: { readonly keys: readonly string[]; readonly places: ReadonlySet<string> },
) {
  return (eb: ExpressionBuilder<Tables, "rollup">) =>
    eb.and([
      eb("place", "in", [...places]),
      eb("grain", "=", grain),
      eb("past", "in", [0, 1]),
      eb("measure", "in", [...new Set(keys.map(measureOf))]),
      eb("key", "in", keys),
    ]);
}

/** What the cells of a week and of its days must hold, in every row and place. */
export async function weekCells(db: Database, monday: string): Promise<readonly Row[]> {
  const told = await db
    .selectFrom("contribution")
    .selectAll()
    .where("day", ">=", monday)
    .where("day", "<=", plusDays(monday, 6))
    .execute();
  const days = [...Map.groupBy(told, ({ day }) => day)].flatMap(([day, here]) => cellsOfDay(here, day));
  return [...days, ...weekOfDays(days, monday)];
}

/** The Mondays of all weeks that anything is told in, the earliest first. */
export async function mondaysTold(db: Database): Promise<readonly string[]> {
  const rows = await db.selectFrom("contribution").select("day").distinct().execute();
  return [...new Set(rows.map(({ day }) => mondayOf(day)))].sort();
}

/** Sums some weeks anew, in every row and place. */
export async function sumWeeks(transaction: Writing, weeks: Iterable<string>): Promise<void> {
  for (const monday of weeks) {
    const cells = await weekCells(transaction, monday);
    await insertRows(transaction, "rollup", cells.toSorted(inPlace));
  }
}

/**
 * Sums every week anew into an empty table. Sums come by the week and lie by the place, so that SQLite would look for the
 * page of each, in a file that is larger than its memory: they are put down as they come and sorted once.
 */
export async function sumAllWeeks(transaction: Writing): Promise<void> {
  const weeks = await mondaysTold(transaction);
  if (isPostgres(transaction)) return sumWeeks(transaction, weeks);
  await sql`create temporary table loose_rollup as select * from rollup where false`.execute(transaction);
  for (const monday of weeks) {
    const cells = await weekCells(transaction, monday);
    await insertRows(transaction, "rollup", cells, { into: "loose_rollup" });
  }
  await sql`insert into rollup select * from loose_rollup order by ${sql.join(rowKey.map((column) => sql.ref(column)))}`.execute(
    transaction,
  );
  await sql`drop table loose_rollup`.execute(transaction);
}

/** What tells a row from any other, in the order in which they lie. */
const rowKey = ["place", "grain", "past", "measure", "day", "key", "grade", "known_from"] as const;

/** In the order in which they lie, so that each is written beside the last. */
function inPlace(a: Row, b: Row): number {
  return (
    order(a.place, b.place) ||
    order(a.grain, b.grain) ||
    a.past - b.past ||
    order(a.measure, b.measure) ||
    order(a.day, b.day)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Takes some weeks out, to be summed anew. */
export async function removeWeeks(transaction: Writing, weeks: Iterable<string>): Promise<void> {
  const rows = await transaction.selectFrom("rollup").select("place").distinct().execute();
  const places = rows.map(({ place }) => place);
  if (places.length === 0) return;
  for (const monday of weeks) {
    await transaction
      .deleteFrom("rollup")
      .where("place", "in", places)
      .where("grain", "in", ["day", "week"])
      .where("past", "in", [0, 1])
      .where("measure", "in", allMeasures)
      .where("day", ">=", monday)
      .where("day", "<=", plusDays(monday, 6))
      .execute();
  }
}
