import type { ClaimId } from "../claims/claim.ts";
import { sumOf, type Interval } from "../claims/interval.ts";
import { measures, type Measure } from "../claims/measure.ts";
import { keyString, type QuantityKey } from "../claims/quantity.ts";
import { isUnitWithin, parentUnitOf } from "../claims/unit.ts";
import type { Figure, FigureId } from "../figures/figure.ts";
import { distinct } from "../figures/held.ts";
import { weakestOf, type Grade } from "../figures/rules/grade.ts";
import { isInside } from "./place.ts";
import { shareOf, type Period } from "./period.ts";

/** What a total is asked for. `place: null` is all places. */
export interface Filter extends Period {
  readonly place: string | null;
}

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
  readonly grade: Grade;
  /** The figures it adds: no two of one tree contain each other. */
  readonly figures: readonly FigureId[];
  /** How many of them have no ceiling. */
  readonly open: number;
  /** Incidents that tell nothing of this measure, and so add nothing. */
  readonly unquantified: number;
  /** Figures that had no best and were added with their low. */
  readonly withoutBest: number;
  /** What partly covered wholes may hold beyond their told parts: from 0 to this, `null` open; never in the total. */
  readonly unallocated: { readonly low: 0; readonly high: number | null } | null;
  readonly conflicts: readonly FigureId[];
}

/** The totals of all quantities that anything is held of inside a filter. No row is no data. */
export function totalsOf(figures: readonly Figure[], filter: Filter): readonly Total[] {
  const byTree = Map.groupBy(figures, ({ root }) => root);
  const chosen = [...byTree.values()].flatMap((tree) => chosenIn(tree, filter));
  const rows = Map.groupBy(chosen, ({ figure }) => rowOf(figure));
  const trees = treesWithVictims(figures, filter);
  const totals = [...rows.values()].map((parts) => totalOf(parts, trees));
  const shown = totals.filter((total) => isShown(total, totals));
  return shown.map((total) => ({ ...total, ofWhich: isInsideAnother(total, shown) })).sort(inOrder);
}

interface Chosen {
  readonly figure: Figure;
  /** The part of it that the period may claim (R9). */
  readonly share: Interval;
  readonly unallocated: Total["unallocated"];
}

function rowOf({ key, apart }: Figure): string {
  return `${keyString(key)}|${apart ?? ""}`;
}

/** In one tree, for each quantity, the largest incidents that lie wholly inside the filter (R10). */
function chosenIn(tree: readonly Figure[], filter: Filter): readonly Chosen[] {
  const byQuantity = Map.groupBy(tree, rowOf);
  return [...byQuantity.values()].flatMap((figures) =>
    figures[0]?.key.kind === "stock" ? lastReading(figures, filter) : antichain(figures, filter),
  );
}

/** A stock is never summed over days: a period shows its last reading (R8). */
function lastReading(figures: readonly Figure[], filter: Filter): readonly Chosen[] {
  const inside = figures.filter(
    (figure) => isPlaceInside(figure, filter) && figure.to >= filter.from && figure.to <= filter.to,
  );
  const last = inside.reduce((day, { to }) => (to > day ? to : day), "");
  return antichain(
    inside.filter(({ to }) => to === last),
    filter,
  );
}

function antichain(figures: readonly Figure[], filter: Filter): readonly Chosen[] {
  const shares = new Map(
    figures.map((figure) => [figure, isPlaceInside(figure, filter) ? shareOf(figure.interval, figure, filter) : null]),
  );
  const covered = (figure: Figure): boolean => ancestorsOf(figure, figures).some((above) => shares.get(above) != null);
  return figures.flatMap((figure) => {
    const share = shares.get(figure);
    if (share === null || share === undefined || covered(figure)) return [];
    return [{ figure, share, unallocated: leftOf(figure, figures, shares) }];
  });
}

function ancestorsOf(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((above) => above !== figure && figure.path.includes(above.incident));
}

/** What the nearest partly covered whole may hold beyond its told parts. Counted once, with its first part inside. */
function leftOf(
  figure: Figure,
  figures: readonly Figure[],
  shares: ReadonlyMap<Figure, Interval | null>,
): Total["unallocated"] {
  const whole = ancestorsOf(figure, figures).toSorted((a, b) => b.path.length - a.path.length)[0];
  if (whole === undefined || whole.exhaustive) return null;
  const parts = figures.filter((part) => part.path[1] === whole.incident);
  const first = parts.find((part) => shares.get(part) != null);
  if (first !== figure) return null;
  const { high } = whole.interval;
  const told = parts.reduce((sum, part) => sum + part.interval.low, 0);
  return high === null ? { low: 0, high: null } : high > told ? { low: 0, high: high - told } : null;
}

function isPlaceInside({ places }: Figure, { place }: Filter): boolean {
  return place === null || (places.length > 0 && places.every((name) => isInside(name, place)));
}

function totalOf(parts: readonly Chosen[], trees: ReadonlyMap<string, readonly Figure[]>): Total {
  const [first] = parts;
  if (first === undefined) throw new Error("a total of nothing");
  const { key, apart } = first.figure;
  const figures = parts.map(({ figure }) => figure);
  const left = parts.flatMap(({ unallocated }) => (unallocated === null ? [] : [unallocated.high]));
  return {
    key,
    apart,
    interval: sumOf(parts.map(({ share }) => share)),
    ofWhich: false,
    noneReported: figures.every(({ noneReported }) => noneReported),
    claims: distinct(figures.flatMap(({ claims }) => claims)),
    origins: distinct(figures.flatMap(({ origins }) => origins)),
    grade: weakestOf(figures.map(({ grade }) => grade)),
    figures: figures.map(({ id }) => id),
    open: parts.filter(({ share }) => share.high === null).length,
    unquantified: unquantifiedOf(key, apart, figures, trees),
    withoutBest: parts.filter(({ share }) => share.best === null).length,
    unallocated:
      left.length === 0
        ? null
        : { low: 0, high: left.includes(null) ? null : left.reduce<number>((a, b) => a + (b ?? 0), 0) },
    conflicts: figures.filter(({ status }) => status === "conflict").map(({ id }) => id),
  };
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

function unquantifiedOf(
  key: QuantityKey,
  apart: string | null,
  figures: readonly Figure[],
  trees: ReadonlyMap<string, readonly Figure[]>,
): number {
  const isWhole =
    key.kind === "flow" &&
    key.victimClass === "people" &&
    key.group === null &&
    key.nationality === null &&
    apart === null;
  if (!isWhole || (key.measure !== "killed" && key.measure !== "injured")) return 0;
  const told = new Set(figures.map(({ root }) => root));
  const silent = [...trees].filter(
    ([root, inside]) =>
      !told.has(root) &&
      inside.some((figure) => figure.key.side === key.side && figure.apart === null && !isTallyOnly(figure)),
  );
  return silent.length;
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
