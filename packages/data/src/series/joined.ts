import type { Interval } from "../claims/interval.ts";
import type { Figure } from "../figures/figure.ts";
import type { Held } from "../figures/held.ts";
import { addParts } from "../figures/rules/add-parts.ts";
import type { Chosen } from "./chosen.ts";
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
export function joinedAcrossTrees(chosen: readonly Chosen[]): readonly Joined[] {
  const wholes = chosen.filter(({ figure }) => isTotal(figure)).toSorted(byExtent);
  const around = Map.groupBy(
    wholes.flatMap((whole) => monthsOf(whole.figure).map((month) => ({ month, whole }))),
    ({ month }) => month,
  );
  const wholeOf = (one: Chosen) =>
    (around.get(monthOf(one.figure.from)) ?? []).find(({ whole }) => holds(whole, one, wholes))?.whole;
  const partsOf = Map.groupBy(chosen, wholeOf);
  const join = (one: Chosen): Joined => together(one, (partsOf.get(one) ?? []).map(join));
  return (partsOf.get(undefined) ?? []).map(join);
}

/** A tally, or what is told of a place over a period: not one event. */
function isTotal({ tally, isTotal: isOfPeriod, key }: Figure): boolean {
  return key.kind === "flow" && (tally || isOfPeriod);
}

function holds(whole: Chosen, part: Chosen, wholes: readonly Chosen[]): boolean {
  if (whole === part || !isInsideOf(part.figure, whole.figure)) return false;
  // Two totals of the same place and period are each inside the other: the first of them holds the second.
  const isMutual = isTotal(part.figure) && isInsideOf(whole.figure, part.figure);
  return !isMutual || wholes.indexOf(whole) > wholes.indexOf(part);
}

function isInsideOf(part: Figure, whole: Figure): boolean {
  return (
    part.root !== whole.root &&
    !part.separate &&
    isWithin(part, whole) &&
    part.places.length > 0 &&
    part.places.every((place) => whole.places.some((around) => isInside(place, around)))
  );
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
