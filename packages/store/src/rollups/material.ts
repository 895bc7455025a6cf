import {
  countable,
  daysOf,
  periodOfWeek,
  plusDays,
  weekOf,
  type Figure,
  type Filter,
  type Measure,
  type Period,
} from "@daybook/data";
import { readFigures, readFiguresAsked } from "../figures/known-figures.ts";
import { inChunks } from "../in-chunks.ts";
import { joinedPeriods } from "../ledger/joined-periods.ts";
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
  /** Whole trees of single days, of which a total of a place and period may hold something. */
  readonly heldTrees: readonly Figure[];
  readonly cells: readonly Cell[];
  /** The days on which a row is looked at figure by figure: in the held trees, and not in cells. */
  readonly heldDays: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What of a filter is wanted. */
export interface MaterialWanted {
  /** Without it all. */
  readonly measures?: readonly Measure[];
  /** By the day also where whole weeks are asked for. */
  readonly grain?: "day" | "week";
}

export async function readMaterial(
  db: Database,
  filter: Filter,
  day: string | null,
  wanted: MaterialWanted = {},
): Promise<Material> {
  // By who said it, by weapon and the like: no sum knows these, so that each figure is looked at.
  if (isNarrowed(filter)) return { ...withoutSums, figures: await readFiguresAsked(db, filter, day) };
  const { from, to } = filter;
  const { measures } = wanted;
  // Victims of any measure are counted beside a total that they say nothing of.
  const figures = await readFigures(db, day, { during: { from, to }, rolled: 0 });
  const holders = holdersIn(figures.filter(({ key }) => measures?.includes(key.measure) ?? true));
  const keys = [...holders.keys()];
  return {
    figures,
    heldTrees: await treesHeld(db, { extents: [...holders.values()].flat(), filter, day }),
    cells: await readCells(db, filter, { ...wanted, day, keys, places: [rollupPlace(filter.place)] }),
    heldDays: new Map([...holders].map(([key, extents]) => [key, daysOfAll(extents, filter)])),
  };
}

const withoutSums: Omit<Material, "figures"> = { heldTrees: [], cells: [], heldDays: new Map() };

export function isNarrowed({ only = {} }: Filter): boolean {
  return Object.keys(only).length > 0;
}

export function isHeld({ heldDays }: Material, row: string, on: Period): boolean {
  const days = heldDays.get(row);
  return days !== undefined && daysOf(on).some((day) => days.has(day));
}

/** The cells of other places, where a material has the rest. */
export function readCellsOf(
  db: Database,
  filter: Filter,
  wanted: Omit<CellsRequest, "keys">,
  { heldDays }: Material,
): Promise<readonly Cell[]> {
  const keys = [...heldDays.keys()];
  return inChunks(wanted.places, (places) => readCells(db, filter, { ...wanted, keys, places }));
}

/** Tallies and totals of a place and period, by row: what lies inside one is not added to it (R10). */
function holdersIn(figures: readonly Figure[]): ReadonlyMap<string, readonly Period[]> {
  const holders = countable(figures).filter(({ tally, isTotal, key }) => key.kind === "flow" && (tally || isTotal));
  return Map.groupBy(holders, ({ key, apart }) => keyText({ row: key, apart }));
}

/** The days of a period that any of the extents has. */
function daysOfAll(extents: readonly Period[], { from, to }: Period): ReadonlySet<string> {
  const inside = joinedPeriods(extents).map((extent) => ({
    from: extent.from > from ? extent.from : from,
    to: extent.to < to ? extent.to : to,
  }));
  return new Set(inside.filter((extent) => extent.from <= extent.to).flatMap(daysOf));
}

interface HeldRequest {
  readonly extents: readonly Period[];
  readonly filter: Filter;
  readonly day: string | null;
}

async function treesHeld(db: Database, { extents, filter, day }: HeldRequest): Promise<readonly Figure[]> {
  if (extents.length === 0) return [];
  const from = extents.map((extent) => extent.from).reduce((a, b) => (a < b ? a : b));
  const to = extents.map((extent) => extent.to).reduce((a, b) => (a > b ? a : b));
  const during = { from: from > filter.from ? from : filter.from, to: to < filter.to ? to : filter.to };
  return countable(await readFigures(db, day, { during, rolled: 1 }));
}

interface CellsRequest extends MaterialWanted {
  readonly day: string | null;
  /** Rows that are wanted by the day only. */
  readonly keys: readonly string[];
  /** As rollups name them. */
  readonly places: readonly string[];
}

/** Weeks that lie wholly in the period, and the days around them. */
async function readCells(
  db: Database,
  filter: Filter,
  { day, measures, grain = "week", keys, places }: CellsRequest,
): Promise<readonly Cell[]> {
  const weeks = grain === "day" ? undefined : weeksIn(filter);
  const wanted = { places, measures };
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
  readonly places: readonly string[];
  readonly period: Period;
  readonly measures: readonly Measure[] | undefined;
}

/** In the order in which they lie: each condition takes one stretch of the next. */
function cellsIn(db: Database, grain: "day" | "week", past: 0 | 1, wanted: CellsWanted) {
  const { places, period, measures, only = [], without = [] } = wanted;
  return db
    .selectFrom("rollup")
    .select(["place", "day", "key", "grade", "known_from", ...sumColumnNames])
    .where("place", "in", places)
    .where("grain", "=", grain)
    .where("past", "=", past)
    .where("measure", "in", measures === undefined ? allMeasures : [...measures, ""])
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
