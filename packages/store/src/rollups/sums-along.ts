import {
  daysOf,
  liesIn,
  partOf,
  placesNamed,
  plusDays,
  wholeTrees,
  type Filter,
  type Measure,
  type Period,
} from "@daybook/data";
import { isKnownOn } from "../figures/known-figures.ts";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { isHeld, isNarrowed, readCellsOf, readMaterial, weeksIn, type Material } from "./material.ts";
import { everywhere, rollupPlace } from "./places-of.ts";
import { sumsOf } from "./read-sums.ts";
import { mondayOf } from "./refresh-rollups.ts";
import { keyText } from "./row-key.ts";
import type { SumTotal } from "./sum-total.ts";

/** Totals of a filter, along time and by place: all of it read once, however long the time is. */
export interface SumsAlong {
  readonly totals: readonly SumTotal[];
  /** Its days, or the ISO weeks that lie wholly in it. */
  readonly columns: readonly PeriodSums[];
  /** The parts of its place that anything is told of, one level down, in alphabetical order. */
  readonly parts: readonly PlaceSums[];
}

/** A day or a week, and the totals of it. */
export interface PeriodSums extends Period {
  readonly totals: readonly SumTotal[];
}

export interface PlaceSums {
  readonly place: string;
  readonly totals: readonly SumTotal[];
}

export interface AlongRequest {
  readonly measures: readonly Measure[];
  readonly grain: "day" | "week";
  /** `null` is all that is known. */
  readonly day: string | null;
}

export function readSumsAlong(db: Database, filter: Filter, request: AlongRequest): Promise<SumsAlong> {
  const isAsked = ({ key }: SumTotal) => request.measures.includes(key.measure);
  return reading(db, async (snapshot) => {
    const material = await readMaterial(snapshot, filter, request.day, request);
    const columns = columnsOf(material, filter, request.grain);
    const parts = await partsOf(snapshot, material, filter, request);
    return {
      totals: sumsOf(material, filter).filter(isAsked),
      columns: columns.map((column) => ({ ...column, totals: column.totals.filter(isAsked) })),
      parts: parts
        .map((part) => ({ ...part, totals: part.totals.filter(isAsked) }))
        .filter(({ totals }) => totals.length > 0),
    };
  });
}

/** The totals of each day of a period, or of each week that lies wholly in it, from what was read of all of it. */
export function columnsOf(material: Material, filter: Filter, grain: AlongRequest["grain"]): readonly PeriodSums[] {
  const [figures, heldTrees] = [wholeTrees(material.figures), wholeTrees(material.heldTrees)];
  const cells = Map.groupBy(material.cells, ({ from }) => (grain === "week" ? mondayOf(from) : from));
  return periodsIn(filter, grain).map((period) => {
    const here = {
      ...material,
      figures: figures.reaching(period),
      heldTrees: heldTrees.reaching(period),
      cells: cells.get(period.from) ?? [],
    };
    return { ...period, totals: sumsOf(here, { ...filter, ...period }) };
  });
}

function periodsIn(filter: Period, grain: AlongRequest["grain"]): readonly Period[] {
  if (grain === "day") return daysOf(filter).map((day) => ({ from: day, to: day }));
  const weeks = weeksIn(filter);
  const days = weeks === undefined ? [] : daysOf(weeks);
  return days.filter((_, at) => at % 7 === 0).map((from) => ({ from, to: plusDays(from, 6) }));
}

async function partsOf(
  db: Database,
  material: Material,
  filter: Filter,
  request: AlongRequest,
): Promise<readonly PlaceSums[]> {
  const names = partsNamed([...placesInside(material, filter), ...(await placesAdded(db, filter, request))], filter);
  const places = names.map(rollupPlace);
  const read = isNarrowed(filter) ? [] : await readCellsOf(db, filter, { ...request, places }, material);
  const [figures, heldTrees] = [wholeTrees(material.figures), wholeTrees(material.heldTrees)];
  const cells = Map.groupBy(read, ({ place }) => place);
  return names.map((place) => {
    const here = {
      ...material,
      figures: figures.touching(place),
      heldTrees: heldTrees.touching(place),
      cells: cells.get(rollupPlace(place)) ?? [],
    };
    return { place, totals: sumsOf(here, { ...filter, place }) };
  });
}

function partsNamed(places: Iterable<string>, { place }: Filter): readonly string[] {
  const parts = [...new Set(places)].flatMap(placesNamed).flatMap((name) => partOf(name, place) ?? []);
  return [...new Set(parts)].sort((a, b) => a.localeCompare(b));
}

/** Where figures that are looked at one by one are of. */
function placesInside(material: Material, filter: Filter): readonly string[] {
  const held = material.heldTrees.filter((one) => isHeld(material, keyText({ row: one.key, apart: one.apart }), one));
  return [...material.figures, ...held].filter((figure) => liesIn(figure, filter)).flatMap(({ places }) => places);
}

/** Where whole trees are of, whose sums are in cells. */
async function placesAdded(db: Database, filter: Filter, { day }: AlongRequest): Promise<readonly string[]> {
  if (isNarrowed(filter)) return [];
  const rows = await db
    .selectFrom("contribution")
    .select("place")
    .distinct()
    .where("day", ">=", filter.from)
    .where("day", "<=", filter.to)
    .where((eb) => isKnownOn(eb, day))
    .execute();
  return rows.flatMap(({ place }) => (place === everywhere ? [] : place));
}
