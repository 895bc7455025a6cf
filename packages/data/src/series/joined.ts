import { sumOf, type Interval } from "../claims/interval.ts";
import { isUnitWithin, parentUnitOf } from "../claims/unit.ts";
import type { Figure } from "../figures/figure.ts";
import type { Held } from "../figures/held.ts";
import { addParts } from "../figures/rules/add-parts.ts";
import { rowOf, type Chosen } from "./chosen.ts";
import { isInside } from "./place.ts";
import { isWithin, lengthOf, monthOf, monthsOf } from "./period.ts";

/** A figure that a total adds, with those of other trees that are assumed to be inside it. */
export interface Joined extends Chosen {
  readonly parts: readonly Joined[];
  readonly isConflict: boolean;
}

/**
 * Takes the total for a place and period and a separate incident inside both as whole and part (R10), not exhaustive,
 * unless the text says that the total does not hold it.
 *
 * "Twelve killed in the region over the past day", and a strike there that killed three: twelve, not fifteen.
 */
export function joinedAcrossTrees(told: readonly Chosen[], kinds: Kinds): readonly Joined[] {
  const { holds, byExtent } = withUnits(kinds.unitsOf);
  const chosen = byKind(told, kinds);
  const wholes = chosen.filter(({ figure }) => isTotal(figure)).toSorted(byExtent);
  const around = totalsAround(wholes);
  const wholeOf = (one: Chosen) => around(one).find((whole) => holds(whole, one, wholes));
  const partsOf = Map.groupBy(chosen, wholeOf);
  const join = (one: Chosen): Joined => together(one, (partsOf.get(one) ?? []).map(join));
  return (partsOf.get(undefined) ?? []).map(join);
}

/** Of some totals, in their order, those of the month that something begins in: no other can hold it. */
function totalsAround(wholes: readonly Chosen[]): (one: Chosen) => readonly Chosen[] {
  const months = wholes.flatMap((whole) => monthsOf(whole.figure).map((month) => ({ month, whole })));
  const byMonth = Map.groupBy(months, ({ month }) => month);
  const around = new Map([...byMonth].map(([month, some]) => [month, some.map(({ whole }) => whole)]));
  return ({ figure }) => around.get(monthOf(figure.from)) ?? [];
}

/** A tally, or what is told of a place over a period: not one event. */
function isTotal({ tally, isTotal: isOfPeriod, key }: Figure): boolean {
  return key.kind === "flow" && (tally || isOfPeriod);
}

/** How the order of whole and part is found, given what each of them counts. */
function withUnits(unitsOf: Kinds["unitsOf"]) {
  const isInsideOf = (part: Figure, whole: Figure) =>
    isWhereAndWhen(part, whole) && isOfKind(unitsOf(part), unitsOf(whole));

  function holds(whole: Chosen, part: Chosen, wholes: readonly Chosen[]): boolean {
    if (whole === part || !isInsideOf(part.figure, whole.figure)) return false;
    // Two totals of the same place and period are each inside the other: the first of them holds the second.
    const isMutual = isTotal(part.figure) && isInsideOf(whole.figure, part.figure);
    return !isMutual || wholes.indexOf(whole) > wholes.indexOf(part);
  }

  /** The smallest first, so that each incident is a part of the nearest total around it. */
  function byExtent({ figure: a }: Chosen, { figure: b }: Chosen): number {
    const isInA = isInsideOf(b, a);
    const isInB = isInsideOf(a, b);
    if (isInA !== isInB) return isInA ? 1 : -1;
    return (
      lengthOf(a) - lengthOf(b) ||
      a.newest.localeCompare(b.newest) ||
      a.interval.low - b.interval.low ||
      a.id.localeCompare(b.id)
    );
  }

  return { holds, byExtent };
}

function isWhereAndWhen(part: Figure, whole: Figure): boolean {
  return (
    part.root !== whole.root &&
    !part.separate &&
    isWithin(part, whole) &&
    part.places.length > 0 &&
    part.places.every((place) => whole.places.some((around) => isInside(place, around)))
  );
}

/** A country's drones hold none of a region's missiles, though both are munitions. */
function isOfKind(part: readonly string[], whole: readonly string[]): boolean {
  const isAlike = (a: string) => whole.some((b) => isUnitWithin(a, b) || isUnitWithin(b, a));
  return part.length === 0 || whole.length === 0 || part.some(isAlike);
}

/** A region's 65 drones and two missiles are 67 munitions: the country's drones hold the 65, and the two are beside them. */
function byKind(told: readonly Chosen[], { unitsOf, finerOf }: Kinds): readonly Chosen[] {
  const around = totalsAround(told.filter(({ figure }) => isTotal(figure)));
  return told.flatMap((one) => {
    const isMixedIn = ({ figure: whole }: Chosen) =>
      isWhereAndWhen(one.figure, whole) && unitsOf(one.figure).some((unit) => !isOfKind([unit], unitsOf(whole)));
    const finer = !one.figure.told && around(one).some(isMixedIn) ? finerOf(one.figure) : [];
    const isAll = finer.length > 1 && isSame(sumOf(finer.map(({ interval }) => interval)), one.share);
    return isAll ? finer.map((figure) => ({ figure, share: figure.interval })) : [one];
  });
}

function isSame(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.best === b.best && a.high === b.high;
}

/** What figures count. */
export interface Kinds {
  /** The units in which it was told, of the incident and of its parts: 603 munitions that are drones. */
  readonly unitsOf: (figure: Figure) => readonly string[];
  /** The figures of the same incident in finer units, if there are any. */
  readonly finerOf: (figure: Figure) => readonly Figure[];
}

/** Looked up among the figures of whole trees. */
export function kindsIn(figures: readonly Figure[]): Kinds {
  const counted = Map.groupBy(figures, countedIn);
  const known = new Map<Figure, readonly string[]>();
  return {
    unitsOf(figure) {
      const units = known.get(figure) ?? unitsInside(figure, counted.get(countedIn(figure)) ?? []);
      known.set(figure, units);
      return units;
    },
    finerOf: (figure) => finerIn(figure, counted.get(countedIn(figure)) ?? []),
  };
}

function unitsInside({ incident, key: whole }: Figure, tree: readonly Figure[]): readonly string[] {
  const inside = tree.filter(
    ({ told, path, key }) => told && path.includes(incident) && isUnitWithin(key.unit, whole.unit),
  );
  return [...new Set(inside.map(({ key }) => key.unit))];
}

function finerIn(figure: Figure, tree: readonly Figure[]): readonly Figure[] {
  const { incident, key } = figure;
  return tree.filter(
    (other) =>
      other.incident === incident &&
      parentUnitOf(other.key.unit) === key.unit &&
      rowOf({ ...other, key: { ...other.key, unit: key.unit } }) === rowOf(figure),
  );
}

function countedIn({ root, key }: Figure): string {
  return `${root}|${key.measure}|${key.side}`;
}

function together(one: Chosen, parts: readonly Joined[]): Joined {
  const isConflict = one.figure.status === "conflict";
  if (parts.length === 0) return { ...one, parts, isConflict };
  const held = addParts({
    measure: one.figure.key.measure,
    own: heldOf(one.figure, one.share),
    parts: parts.map(({ figure, share }) => ({ incident: figure.incident, held: heldOf(figure, share) })),
    exhaustive: false,
    sought: false,
  });
  return { ...one, share: held?.interval ?? one.share, parts, isConflict: isConflict || held?.conflict === true };
}

function heldOf(figure: Figure, interval: Interval): Held {
  const { claims, newest, places, from, to, steps, told, exhaustive, noneReported } = figure;
  const evidence = { claims, newest, places, from, to, steps, told, exhaustive, noneReported };
  return { ...evidence, interval, conflict: false, rivalCeiling: false, lowHeld: false, corrected: 0 };
}
