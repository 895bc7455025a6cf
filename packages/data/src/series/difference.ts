import type { Interval } from "../claims/interval.ts";

/** How much more one number is than another, as an interval with a sign: what is less than nothing is fewer (R11). */
export interface Difference {
  /** `null`: the earlier number has no ceiling, so it may be fewer by any number. */
  readonly low: number | null;
  /** From two central figures; `null` where one of them was not given. */
  readonly best: number | null;
  /** `null`: the later number has no ceiling. */
  readonly high: number | null;
  readonly lowStrict: boolean;
  readonly highStrict: boolean;
}

/**
 * A difference is an interval (R11): from the later low less the earlier high, to the later high less the earlier low.
 *
 * 23 to 30, after 20: more by 3 to 10. 12, after "at least nine": at most 3 more, and nobody can say how many fewer.
 */
export function differenceOf(now: Interval, before: Interval): Difference {
  return {
    low: before.high === null ? null : now.low - before.high,
    best: now.best === null || before.best === null ? null : now.best - before.best,
    high: now.high === null ? null : now.high - before.low,
    lowStrict: before.high !== null && (now.lowStrict || before.highStrict),
    highStrict: now.high !== null && (now.highStrict || before.lowStrict),
  };
}
