import type { Figure, Total } from "@daybook/data";

/** A total with its evidence counted, not named: what charts and long periods need. */
export interface SumTotal extends Pick<
  Total,
  | "key"
  | "apart"
  | "interval"
  | "ofWhich"
  | "noneReported"
  | "grade"
  | "byGrade"
  | "open"
  | "unquantified"
  | "withoutBest"
  | "unallocated"
> {
  readonly figures: number;
  readonly claims: number;
  readonly origins: readonly string[];
  readonly conflicts: readonly Figure["id"][];
}

export function sumTotalOf(total: Total): SumTotal {
  const { key, apart, interval, ofWhich, noneReported, grade, byGrade } = total;
  const { open, unquantified, withoutBest, unallocated } = total;
  return {
    key,
    apart,
    interval,
    ofWhich,
    noneReported,
    grade,
    byGrade,
    open,
    unquantified,
    withoutBest,
    unallocated,
    figures: total.figures.length,
    claims: total.claims.length,
    origins: total.origins.toSorted(),
    conflicts: total.conflicts.toSorted(),
  };
}
