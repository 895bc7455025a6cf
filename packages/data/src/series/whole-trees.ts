import type { Figure } from "../figures/figure.ts";
import { monthsOf, type Period } from "./period.ts";
import { asPlace, placesAround } from "./place.ts";

/** Figures by their trees, each whole: what lies in a period is chosen from a tree at once (R10). */
export interface WholeTrees {
  /** The figures of the trees that anything happened in during a period; totals of it need no others. */
  readonly reaching: (period: Period) => readonly Figure[];
  /** The figures of the trees of which anything, or part of it, happened in a place; totals of it need no others. */
  readonly touching: (place: string) => readonly Figure[];
}

export function wholeTrees(figures: readonly Figure[]): WholeTrees {
  const trees = [...Map.groupBy(figures, ({ root }) => root).values()].map(treeOf);
  const byMonth = Map.groupBy(
    trees.flatMap((tree, at) => monthsOf(tree).map((month) => ({ month, at, tree }))),
    ({ month }) => month,
  );
  return {
    reaching: (period) => {
      const near = monthsOf(period).flatMap((month) => byMonth.get(month) ?? []);
      const here = near.filter(({ tree: { from, to } }) => from <= period.to && to >= period.from);
      const once = new Map(here.map(({ at, tree }) => [at, tree]));
      return [...once].sort(([a], [b]) => a - b).flatMap(([, tree]) => tree.figures);
    },
    touching: (place) => {
      const wanted = asPlace(place);
      return trees.filter((tree) => tree.places().has(wanted)).flatMap((tree) => tree.figures);
    },
  };
}

interface Tree extends Period {
  readonly figures: readonly Figure[];
  readonly places: () => ReadonlySet<string>;
}

function treeOf(figures: readonly Figure[]): Tree {
  let places: ReadonlySet<string> | undefined;
  return {
    figures,
    places: () => (places ??= new Set(figures.flatMap((figure) => figure.places).flatMap(placesAround))),
    from: figures.map(({ from }) => from).reduce((a, b) => (b < a ? b : a)),
    to: figures.map(({ to }) => to).reduce((a, b) => (b > a ? b : a)),
  };
}
