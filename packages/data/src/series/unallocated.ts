import type { Figure, FigureId } from "../figures/figure.ts";
import { ancestorsOf, chosenIn, isPlaceInside, rowOf, type Chosen, type Filter } from "./chosen.ts";
import { countable } from "./countable.ts";
import { isInside, placesNamed } from "./place.ts";
import { shareOf } from "./period.ts";

/** What a whole that a filter covers only in part may hold there beyond its told parts; `high: null` is open (R10). */
export interface Unallocated extends Pick<Figure, "key" | "apart"> {
  readonly figure: FigureId;
  readonly low: 0;
  readonly high: number | null;
}

/**
 * What lies partly in a filter, and how much of it may lie there: shown beside a total, never in its low or best.
 *
 * "Drones hit eight places in the Kharkiv, Poltava and Odesa regions": of the Kharkiv region none to eight.
 */
export function unallocatedIn(figures: readonly Figure[], filter: Filter): readonly Unallocated[] {
  const trees = Map.groupBy(countable(figures), (figure) => `${figure.root}|${rowOf(figure)}`);
  return [...trees.values()].flatMap((tree) => unallocatedOf(tree, chosenIn(tree, filter), filter));
}

/** The same of one tree's figures of one row, of which some were chosen. */
export function unallocatedOf(
  tree: readonly Figure[],
  chosen: readonly Chosen[],
  filter: Filter,
): readonly Unallocated[] {
  if (tree[0]?.key.kind !== "flow") return [];
  // Of all places, only what has parts can be left over.
  if (filter.place === null && tree.length === 1) return [];
  return chosen.length === 0 ? untoldIn(tree, filter) : leftOf(tree, chosen);
}

/** The nearest whole around each chosen part, where its parts are not all of it. */
function leftOf(tree: readonly Figure[], chosen: readonly Chosen[]): readonly Unallocated[] {
  const wholes = new Set(chosen.flatMap(({ figure }) => nearestOf(ancestorsOf(figure, tree)) ?? []));
  return [...wholes]
    .filter(({ exhaustive }) => !exhaustive)
    .flatMap((whole) => {
      const told = tree.filter((part) => part.path[1] === whole.incident);
      const taken = told.reduce((sum, part) => sum + part.interval.low, 0);
      return left(whole, taken);
    });
}

function nearestOf(above: readonly Figure[]): Figure | undefined {
  return above.toSorted((a, b) => b.path.length - a.path.length)[0];
}

/** No part of it is told inside: a telling of several places, one of which is. */
function untoldIn(tree: readonly Figure[], filter: Filter): readonly Unallocated[] {
  return tree
    .filter(
      (figure) => figure.told && isPartlyInside(figure, filter) && shareOf(figure.interval, figure, filter) !== null,
    )
    .filter((figure, _, partly) => ancestorsOf(figure, partly).length === 0)
    .flatMap((figure) => {
      const elsewhere = tree.filter((part) => part.path[1] === figure.incident);
      return left(
        figure,
        elsewhere.reduce((sum, part) => sum + part.interval.low, 0),
      );
    });
}

function isPartlyInside(figure: Figure, filter: Filter): boolean {
  const { place } = filter;
  const named = widest(figure.places.flatMap(placesNamed));
  return place !== null && !isPlaceInside(figure, filter) && named.some((name) => isInside(name, place));
}

/** Of Ukraine and Odesa, Ukraine: a place inside another that is named says nothing of its own. */
function widest(places: readonly string[]): readonly string[] {
  return places.filter(
    (place, at) =>
      !places.some((other, to) => to !== at && isInside(place, other) && !(isInside(other, place) && to > at)),
  );
}

function left({ id, key, apart, interval: { high } }: Figure, taken: number): readonly Unallocated[] {
  if (high !== null && high <= taken) return [];
  return [{ key, apart, figure: id, low: 0, high: high === null ? null : high - taken }];
}
