import {
  countable,
  periodOfWeek,
  plusDays,
  weekOf,
  type Figure,
  type Filter,
  type Measure,
  type Period,
} from "@daybook/data";
import { readFigures } from "../figures/known-figures.ts";
import type { Database } from "../tables.ts";
import { cellOf, type Cell } from "./cell.ts";

import { rollupPlace } from "./places-of.ts";
import { mondayOf } from "./refresh-rollups.ts";
import { allMeasures, keyText } from "./row-key.ts";
import { sumColumnNames } from "./sum-columns.ts";

/** What totals are made of: sums where trees are whole, figures where the rules must look at each. */
export interface Material {
  /** Figures of trees that reach over days or places, or hold others. */
  readonly figures: readonly Figure[];
  /** Rows that a total of a place and period may hold parts of, on these days: figures of whole trees. */
  readonly held: readonly Figure[];
  /** All rows of their trees: they tell what the held rows count. */
  readonly heldTrees: readonly Figure[];
  readonly cells: readonly Cell[];
  /** Whether a cell's figures are among those held. */
  readonly isHeld: (cell: Cell) => boolean;
}

export async function readMaterial(
  db: Database,
  filter: Filter,
  day: string | null,
  measure?: Measure,
): Promise<Material> {
  const { from, to } = filter;
  const isWanted = ({ key }: Figure) => measure === undefined || key.measure === measure;
  const straddling = await readFigures(db, day, { during: { from, to }, rolled: 0 });
  const holders = holdersIn(straddling.filter(isWanted));
  const cells = await readCells(db, filter, { day, measure, keys: [...holders.keys()] });
  const isHeldOn = (key: string, on: Period) =>
    (holders.get(key) ?? []).some((extent) => extent.from <= on.to && extent.to >= on.from);
  const heldTrees = await treesHeld(db, { holders, filter, day });
  return {
    // Victims of any measure are counted beside a total that they say nothing of.
    figures: straddling,
    held: heldTrees.filter((figure) => isHeldOn(keyText({ row: figure.key, apart: figure.apart }), figure)),
    heldTrees,
    cells,
    isHeld: (cell) => isHeldOn(cell.keyText, cell),
  };
}

type Holders = ReadonlyMap<string, readonly Period[]>;

/** Tallies and totals of a place and period, by row: what lies inside one is not added to it (R10). */
function holdersIn(figures: readonly Figure[]): Holders {
  const holders = countable(figures).filter(({ tally, isTotal, key }) => key.kind === "flow" && (tally || isTotal));
  return Map.groupBy(holders, ({ key, apart }) => keyText({ row: key, apart }));
}

interface HeldRequest {
  readonly holders: Holders;
  readonly filter: Filter;
  readonly day: string | null;
}

async function treesHeld(db: Database, { holders, filter, day }: HeldRequest): Promise<readonly Figure[]> {
  const extents = [...holders.values()].flat();
  if (extents.length === 0) return [];
  const from = extents.map((extent) => extent.from).reduce((a, b) => (a < b ? a : b));
  const to = extents.map((extent) => extent.to).reduce((a, b) => (a > b ? a : b));
  const during = { from: from > filter.from ? from : filter.from, to: to < filter.to ? to : filter.to };
  return countable(await readFigures(db, day, { during, rolled: 1 }));
}

interface CellsRequest {
  readonly day: string | null;
  readonly measure: Measure | undefined;
  /** Rows that are wanted by the day only. */
  readonly keys: readonly string[];
}

/** Weeks that lie wholly in the period, and the days around them. */
async function readCells(db: Database, filter: Filter, { day, measure, keys }: CellsRequest): Promise<readonly Cell[]> {
  const weeks = weeksIn(filter);
  const wanted = { place: rollupPlace(filter.place), measure };
  const daysIn = (period: Period) => dayCells(db, { ...wanted, period }, day);
  if (weeks === undefined) return daysIn(filter);
  const parts = [await weekCells(db, { ...wanted, period: weeks, without: keys }, day)];
  if (filter.from < weeks.from) parts.push(await daysIn({ from: filter.from, to: plusDays(weeks.from, -1) }));
  if (filter.to > weeks.to) parts.push(await daysIn({ from: plusDays(weeks.to, 1), to: filter.to }));
  if (keys.length > 0) parts.push(await dayCells(db, { ...wanted, period: weeks, only: keys }, day));
  return parts.flat();
}

async function dayCells(db: Database, wanted: CellsWanted, day: string | null): Promise<readonly Cell[]> {
  const now = await cellsIn(db, "day", 0, wanted).execute();
  if (day === null) return now.map((row) => cellOf(row, "day"));
  const then = await pastCells(db, wanted, day);
  return [...now.filter(({ known_from }) => known_from <= day), ...then].map((row) => cellOf(row, "day"));
}

/** What has changed since a day is read from the days of each week that it lies in. */
async function weekCells(db: Database, wanted: CellsWanted, day: string | null): Promise<readonly Cell[]> {
  const now = await cellsIn(db, "week", 0, wanted).execute();
  if (day === null) return now.map((row) => cellOf(row, "week"));
  const then = await pastCells(db, wanted, day);
  const later = now.filter(({ known_from }) => known_from > day).map((row) => row.day);
  const changed = new Set([...later, ...then.map((row) => mondayOf(row.day))]);
  const days = changed.size === 0 ? [] : await cellsIn(db, "day", 0, { ...wanted, period: around(changed) }).execute();
  const since = days.filter((row) => changed.has(mondayOf(row.day)) && row.known_from <= day);
  return [
    ...now.filter((row) => !changed.has(row.day)).map((row) => cellOf(row, "week")),
    ...[...since, ...then].map((row) => cellOf(row, "day")),
  ];
}

/** From the first Monday to the Sunday of the last week. */
function around(mondays: ReadonlySet<string>): Period {
  const [first = "", ...others] = [...mondays].sort();
  return { from: first, to: plusDays(others.at(-1) ?? first, 6) };
}

/** Cells of days as they were, where they are otherwise now. */
function pastCells(db: Database, wanted: CellsWanted, day: string) {
  return cellsIn(db, "day", 1, wanted).where("known_from", "<=", day).where("known_until", ">", day).execute();
}

interface KeysRead {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

interface CellsWanted extends KeysRead {
  readonly place: string;
  readonly period: Period;
  readonly measure: Measure | undefined;
}

/** In the order in which they lie: each condition takes one stretch of the next. */
function cellsIn(db: Database, grain: "day" | "week", past: 0 | 1, wanted: CellsWanted) {
  const { place, period, measure, only = [], without = [] } = wanted;
  return db
    .selectFrom("rollup")
    .select(["day", "key", "grade", "known_from", ...sumColumnNames])
    .where("place", "=", place)
    .where("grain", "=", grain)
    .where("past", "=", past)
    .where("measure", "in", measure === undefined ? allMeasures : [measure, ""])
    .where("day", ">=", period.from)
    .where("day", "<=", period.to)
    .$if(only.length > 0, (rows) => rows.where("key", "in", only))
    .$if(without.length > 0, (rows) => rows.where("key", "not in", without));
}

/** From the first Monday to the last Sunday; `undefined` where no week fits. */
export function weeksIn({ from, to }: Period): Period | undefined {
  const first = periodOfWeek(weekOf(from));
  const last = periodOfWeek(weekOf(to));
  if (first === undefined || last === undefined) return undefined;
  const monday = first.from >= from ? first.from : plusDays(first.from, 7);
  const sunday = last.to <= to ? last.to : plusDays(last.to, -7);
  return monday < sunday ? { from: monday, to: sunday } : undefined;
}
