import type { Coverage, Overview, Period, Total } from "@daybook/data";
import { shortDayWords } from "../words/date-words.ts";

/** What a chart needs of a total: its evidence may be named, or only counted, as in sums of long periods. */
export type Told = Pick<Total, "key" | "apart" | "interval" | "ofWhich" | "noneReported" | "origins"> & {
  readonly claims: readonly unknown[] | number;
};

/** What charts by time are drawn from: the totals of a period, and of each of its days or weeks. */
export interface OverTime<T extends Told = Total> {
  readonly grain: "day" | "week";
  readonly totals: readonly T[];
  readonly coverage: Pick<Coverage, "briefed" | "days">;
  readonly columns: readonly TimeColumn<T>[];
}

/** A day, or a week. */
export interface TimeColumn<T extends Told = Total> extends Period {
  readonly label: string;
  /** Of a week: at least one of its days has a brief. */
  readonly isBriefed: boolean;
  readonly totals: readonly T[];
}

/** An overview, day by day. */
export function byDayOf({ byDay, totals, coverage }: Overview): OverTime {
  const columns = byDay.map(({ day, briefed, totals: ofDay }) => ({
    from: day,
    to: day,
    label: shortDayWords(day),
    isBriefed: briefed,
    totals: ofDay,
  }));
  return { grain: "day", totals, coverage, columns };
}

/** How many claims tell it. */
export function claimsIn({ claims }: Pick<Told, "claims">): number {
  return typeof claims === "number" ? claims : claims.length;
}
