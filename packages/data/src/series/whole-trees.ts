import type { Figure } from "../figures/figure.ts";
import type { Period } from "./period.ts";

/** Figures by their trees, each whole: what lies in a period is chosen from a tree at once (R10). */
export interface WholeTrees {
  /** The figures of the trees that anything happened in during a period; totals of it need no others. */
  readonly reaching: (period: Period) => readonly Figure[];
}

export function wholeTrees(figures: readonly Figure[]): WholeTrees {
  const trees = [...Map.groupBy(figures, ({ root }) => root).values()].map((tree) => ({
    tree,
    from: tree.map(({ from }) => from).reduce((a, b) => (b < a ? b : a)),
    to: tree.map(({ to }) => to).reduce((a, b) => (b > a ? b : a)),
  }));
  return {
    reaching: (period) =>
      trees.filter(({ from, to }) => from <= period.to && to >= period.from).flatMap(({ tree }) => tree),
  };
}
