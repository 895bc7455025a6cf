import type { ClaimId } from "../claims/claim.ts";
import type { IncidentId } from "../claims/incident.ts";
import { sumOf, type Interval } from "../claims/interval.ts";
import { measures, type Measure } from "../claims/measure.ts";
import { keyString, type QuantityKey } from "../claims/quantity.ts";
import { isUnitWithin, parentUnitOf } from "../claims/unit.ts";
import type { Figure, FigureId } from "../figures/figure.ts";
import { distinct } from "../figures/held.ts";
import { grades, weakestOf, type Grade } from "../figures/rules/grade.ts";
import { chosenIn, isPlaceInside, rowOf, type Filter } from "./chosen.ts";
import { countable } from "./countable.ts";
import { joinedAcrossTrees, kindsIn, type Joined } from "./joined.ts";
import { isRowAsked } from "./narrowing.ts";
import { shareOf } from "./period.ts";
import { unallocatedOf, type Unallocated } from "./unallocated.ts";

/** What is held of one quantity in one place and period (R10). */
export interface Total {
  readonly key: QuantityKey;
  /** The origin whose numbers these are, where they stand apart by name (R6). */
  readonly apart: string | null;
  readonly interval: Interval;
  /** Told inside another row: of which civilian, of which children. */
  readonly ofWhich: boolean;
  readonly noneReported: boolean;
  readonly claims: readonly ClaimId[];
  readonly origins: readonly string[];
  /** Its weakest figure's. */
  readonly grade: Grade;
  /** The same total by how well it is attested; what is discounted is in none (R12). */
  readonly byGrade: readonly { readonly grade: Grade; readonly interval: Interval; readonly figures: number }[];
  /** The figures it adds: no two of one tree contain each other. */
  readonly figures: readonly FigureId[];
  /** How much of each is in it, in the same order: of an event that straddles the period's border, a share (R9). */
  readonly shares: readonly Interval[];
  /** Figures of other trees that are taken to be inside a total for their place and period, though nobody says so (R10). */
  readonly assumed: readonly { readonly whole: FigureId; readonly parts: readonly FigureId[] }[];
  /** How many of them have no ceiling. */
  readonly open: number;
  /** Incidents that tell nothing of this measure, and so add nothing. */
  readonly unquantified: number;
  readonly unquantifiedIn: readonly Silent[];
  /** Figures that had no best and were added with their low. */
  readonly withoutBest: number;
  /** What partly covered wholes may hold beyond their told parts: from 0 to this, `null` open; never in the total. */
  readonly unallocated: { readonly low: 0; readonly high: number | null } | null;
  readonly conflicts: readonly FigureId[];
}

/** An incident that tells of victims, and nothing of a quantity; and the top of its tree. */
export interface Silent {
  readonly incident: IncidentId;
  readonly root: IncidentId;
}

/**
 * The totals of all quantities that anything is held of inside a filter. No row is no data. Where the figures are only
 * some of their trees', `all` has all of them: what a total of munitions counts is told in the tree's other rows.
 */
export function totalsOf(
  figures: readonly Figure[],
  filter: Filter,
  all: readonly Figure[] = figures,
): readonly Total[] {
  const held = countable(figures);
  const inTree = Map.groupBy(held, (figure) => `${figure.root}|${rowOf(figure)}`);
  const trees = [...inTree.values()].map((tree) => ({ tree, chosen: chosenIn(tree, filter) }));
  const chosen = trees.flatMap((one) => one.chosen);
  const rows = [...Map.groupBy(chosen, ({ figure }) => rowOf(figure)).values()];
  const left = trees.flatMap((one) => unallocatedOf(one.tree, one.chosen, filter));
  const beside = besideOf(left, treesWithVictims(held, filter));
  const kinds = kindsIn(all);
  const totals = rows.map((row) => totalOf(joinedAcrossTrees(row, kinds), beside));
  const shown = totals.filter((total) => isShown(total, totals));
  const told = shown.map((total) => ({ ...total, ofWhich: isInsideAnother(total, shown) }));
  return told.filter(({ key }) => isRowAsked(key, filter.only ?? {})).sort(inOrder);
}

function totalOf(joined: readonly Joined[], beside: Beside): Total {
  const [first] = joined;
  if (first === undefined) throw new Error("a total of nothing");
  const { key, apart } = first.figure;
  const figures = joined.map(({ figure }) => figure);
  const all = joined.flatMap(allOf).map(({ figure }) => figure);
  const unquantifiedIn = silentOf(key, apart, all, beside.trees);
  return {
    key,
    apart,
    interval: sumOf(joined.map(({ share }) => share)),
    ofWhich: false,
    noneReported: all.every(({ noneReported }) => noneReported),
    claims: distinct(all.flatMap(({ claims }) => claims)),
    origins: distinct(all.flatMap(({ origins }) => origins)),
    grade: weakestOf(figures.map(({ grade }) => grade)),
    byGrade: byGradeOf(joined),
    figures: figures.map(({ id }) => id),
    shares: joined.map(({ share }) => share),
    assumed: joined.flatMap(allOf).flatMap(assumptionOf),
    open: joined.filter(({ share }) => share.high === null).length,
    unquantified: unquantifiedIn.length,
    unquantifiedIn,
    withoutBest: joined.filter(({ share }) => share.best === null).length,
    unallocated: beside.unallocated(rowOf(first.figure)),
    conflicts: joined.flatMap(allOf).flatMap(({ figure, isConflict }) => (isConflict ? [figure.id] : [])),
  };
}

/** What is counted or shown beside the totals of a filter. */
interface Beside {
  readonly trees: ReadonlyMap<string, readonly Figure[]>;
  readonly unallocated: (row: string) => Total["unallocated"];
}

function besideOf(left: readonly Unallocated[], trees: Beside["trees"]): Beside {
  const byRow = Map.groupBy(left, rowOf);
  return {
    trees,
    unallocated: (row) => {
      const highs = (byRow.get(row) ?? []).map(({ high }) => high);
      if (highs.length === 0) return null;
      return { low: 0, high: highs.reduce((sum, high) => (sum === null || high === null ? null : sum + high), 0) };
    },
  };
}

function allOf(one: Joined): readonly Joined[] {
  return [one, ...one.parts.flatMap(allOf)];
}

function assumptionOf({ figure, parts }: Joined): Total["assumed"] {
  return parts.length === 0 ? [] : [{ whole: figure.id, parts: parts.map((part) => part.figure.id) }];
}

/** How well each part of the total is attested, the best first (R12). */
function byGradeOf(joined: readonly Joined[]): Total["byGrade"] {
  const byGrade = Map.groupBy(joined, ({ figure }) => figure.grade);
  return grades.flatMap((grade) => {
    const graded = byGrade.get(grade) ?? [];
    return graded.length === 0
      ? []
      : [{ grade, interval: sumOf(graded.map(({ share }) => share)), figures: graded.length }];
  });
}

/** Trees inside the filter that tell of violence: what they do not say of the killed or injured is counted beside the total. */
function treesWithVictims(figures: readonly Figure[], filter: Filter): ReadonlyMap<string, readonly Figure[]> {
  const inside = figures.filter(
    (figure) => isPlaceInside(figure, filter) && shareOf(figure.interval, figure, filter) !== null,
  );
  const violent = inside.filter(
    ({ key }) => ["casualty", "strike", "damage"].includes(measures[key.measure].kind) && key.measure !== "released",
  );
  return Map.groupBy(violent, ({ root }) => root);
}

function silentOf(
  key: QuantityKey,
  apart: string | null,
  figures: readonly Figure[],
  trees: ReadonlyMap<string, readonly Figure[]>,
): readonly Silent[] {
  const isWhole =
    key.kind === "flow" &&
    key.victimClass === "people" &&
    key.group === null &&
    key.nationality === null &&
    apart === null;
  if (!isWhole || (key.measure !== "killed" && key.measure !== "injured")) return [];
  const told = new Set(figures.map(({ root }) => root));
  return [...trees].flatMap(([root, inside]) => {
    const others = inside.filter(
      (figure) => figure.key.side === key.side && figure.apart === null && !isTallyOnly(figure),
    );
    const [widest] = others.toSorted((a, b) => a.path.length - b.path.length);
    return told.has(root) || widest === undefined ? [] : [{ incident: widest.incident, root }];
  });
}

/** A tally of munitions is no incident with victims. */
function isTallyOnly({ tally }: Figure): boolean {
  return tally;
}

/** Unnamed sub-counts stay on their incident's page; a common unit shows only where it joins several. */
function isShown(total: Total, totals: readonly Total[]): boolean {
  if (total.key.among !== null) return false;
  const finer = totals.filter((other) => isFinerUnit(other, total));
  const [only] = finer.filter((other) => parentUnitOf(other.key.unit) === total.key.unit);
  const isEcho =
    only !== undefined &&
    finer.every((other) => isUnitWithin(other.key.unit, only.key.unit)) &&
    isSameSum(only.interval, total.interval);
  return !isEcho;
}

function isFinerUnit(a: Total, b: Total): boolean {
  return (
    a.key.unit !== b.key.unit &&
    isUnitWithin(a.key.unit, b.key.unit) &&
    a.apart === b.apart &&
    keyString({ ...a.key, unit: b.key.unit }) === keyString(b.key)
  );
}

function isSameSum(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.best === b.best && a.high === b.high;
}

function isInsideAnother(total: Total, totals: readonly Total[]): boolean {
  return totals.some((whole) => whole !== total && whole.apart === total.apart && isRowWithin(total.key, whole.key));
}

function isRowWithin(key: QuantityKey, whole: QuantityKey): boolean {
  const isAlike =
    key.kind === whole.kind &&
    key.measure === whole.measure &&
    key.side === whole.side &&
    key.actor === whole.actor &&
    key.commodity === whole.commodity;
  const isNarrower =
    (key.group !== null && whole.group === null) ||
    (key.nationality !== null && whole.nationality === null) ||
    (key.victimClass === "civilian" && whole.victimClass === "people") ||
    (key.unit !== whole.unit && isUnitWithin(key.unit, whole.unit));
  const isClassInside = key.victimClass === whole.victimClass || whole.victimClass === "people";
  return isAlike && isNarrower && isClassInside && (whole.group === null || whole.group === key.group);
}

const measureOrder = Object.keys(measures) as readonly Measure[];

function inOrder(a: Total, b: Total): number {
  return (
    measureOrder.indexOf(a.key.measure) - measureOrder.indexOf(b.key.measure) ||
    Number(a.apart !== null) - Number(b.apart !== null) ||
    Number(a.ofWhich) - Number(b.ofWhich) ||
    (rowName(a) < rowName(b) ? -1 : 1)
  );
}

function rowName({ key, apart }: Total): string {
  return `${key.side ?? ""}|${key.victimClass === "people" ? "" : (key.victimClass ?? "")}|${keyString(key)}|${apart ?? ""}`;
}
