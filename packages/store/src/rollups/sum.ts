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
  const [first] = sums;
  if (first !== undefined && sums.length === 1) return first;
  const counts = { figures: 0, open: 0, withoutBest: 0, trees: 0, claims: 0 };
  let [isNoneReported, newest] = [true, ""];
  for (const sum of sums) {
    counts.figures += sum.figures;
    counts.open += sum.open;
    counts.withoutBest += sum.withoutBest;
    counts.trees += sum.trees;
    counts.claims += sum.claims;
    isNoneReported &&= sum.noneReported;
    if (sum.newest > newest) newest = sum.newest;
  }
  return {
    interval: sumOf(sums.map((sum) => sum.interval)),
    ...counts,
    origins: allOf(sums.map((sum) => sum.origins)),
    conflicts: allOf(sums.map((sum) => sum.conflicts)),
    noneReported: isNoneReported,
    newest,
  };
}

/** Each once, in order. Most of the lists are one and the same, or empty. */
function allOf(lists: readonly (readonly string[])[]): readonly string[] {
  const others = [...new Set(lists)].filter((list) => list.length > 0);
  return others.length < 2 ? (others[0] ?? []) : [...new Set(others.flat())].sort();
}
