import type { Interval } from "../claims/interval.ts";
import { isBelow } from "../claims/interval.ts";
import type { Coverage } from "./coverage.ts";

export type Comparison = "more" | "fewer" | "the same" | "may differ" | "cannot be compared";

/** Whether one period's number may be called more than another's (R11): only where they are disjoint and equally covered. */
export function compare(
  now: Interval | null,
  before: Interval | null,
  coverage: { readonly now: Coverage; readonly before: Coverage },
): Comparison {
  if (now === null || before === null || !isEqual(coverage.now, coverage.before)) return "cannot be compared";
  if (isBelow(before.high, now.low)) return "more";
  if (isBelow(now.high, before.low)) return "fewer";
  return now.low === now.high && before.low === now.low && before.high === now.low ? "the same" : "may differ";
}

function isEqual(a: Coverage, b: Coverage): boolean {
  return a.briefed === b.briefed && a.days === b.days;
}
