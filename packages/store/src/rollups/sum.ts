import { sumOf, type FigureId, type Interval } from "@daybook/data";

/** What some figures of one row and grade add to a total, without their names. */
export interface Sum {
  readonly interval: Interval;
  /** How many figures. */
  readonly figures: number;
  /** How many of them have no ceiling, and how many no best. */
  readonly open: number;
  readonly withoutBest: number;
  /** How many trees tell the row; counted with the first of its grades. */
  readonly trees: number;
  readonly claims: number;
  readonly origins: readonly string[];
  readonly conflicts: readonly FigureId[];
  readonly noneReported: boolean;
  /** The newest publication among its claims. */
  readonly newest: string;
}

/** Adds sums of one row and grade; the order makes no difference. */
export function addSums(sums: readonly Sum[]): Sum {
  const count = (of: (sum: Sum) => number) => sums.reduce((all, sum) => all + of(sum), 0);
  return {
    interval: sumOf(sums.map((sum) => sum.interval)),
    figures: count((sum) => sum.figures),
    open: count((sum) => sum.open),
    withoutBest: count((sum) => sum.withoutBest),
    trees: count((sum) => sum.trees),
    claims: count((sum) => sum.claims),
    origins: [...new Set(sums.flatMap((sum) => sum.origins))].sort(),
    conflicts: [...new Set(sums.flatMap((sum) => sum.conflicts))].sort(),
    noneReported: sums.every((sum) => sum.noneReported),
    newest: sums.reduce((newest, sum) => (sum.newest > newest ? sum.newest : newest), ""),
  };
}
