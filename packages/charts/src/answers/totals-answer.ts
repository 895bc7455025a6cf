import { subgroupOf, type Coverage, type Filter, type Total } from "@daybook/data";
import { longWords } from "../words/interval-words.ts";
import { totalIdOf } from "./total-id.ts";

export interface TotalsQuestion extends Filter {
  readonly asKnownOn: string;
  readonly coverage: Coverage;
  readonly dataVersion: string;
}

/** What the API and the command line say of a filter, with no path by which an open bound becomes a number. */
export function totalsAnswer(totals: readonly AnsweredTotal[], question: TotalsQuestion) {
  const { place, from, to, asKnownOn, coverage, dataVersion } = question;
  return {
    place: place ?? "*",
    from,
    to,
    asKnownOn,
    coverage: { briefed: coverage.briefed, days: coverage.days },
    dataVersion,
    totals: totals.map((total) => ({ id: totalIdOf(total, question, asKnownOn), ...totalRow(total) })),
  };
}

/** A total, with its claims named or only counted. */
export type AnsweredTotal = Omit<Total, "claims" | "figures" | "shares" | "assumed" | "unquantifiedIn"> & {
  readonly claims: number | Total["claims"];
};

export type TotalRow = ReturnType<typeof totalRow>;

/** One total as flat JSON: `high: null` with `highOpen: true`, `best: null` where nobody gave a central figure. */
export function totalRow(total: AnsweredTotal) {
  const { key, interval } = total;
  return {
    kind: key.kind,
    measure: key.measure,
    unit: key.unit,
    side: key.side,
    actor: key.actor,
    victimClass: key.victimClass,
    subgroup: subgroupOf(key),
    commodity: key.commodity,
    saidBy: total.apart,
    ofWhich: total.ofWhich,
    low: interval.low,
    lowStrict: interval.lowStrict,
    best: interval.best,
    high: interval.high,
    highStrict: interval.highStrict,
    highOpen: interval.high === null,
    words: total.noneReported ? "none reported" : longWords(interval),
    bounds: { low: interval.lowOrigin, high: interval.highOrigin },
    policyBounds: interval.lowOrigin === "policy" || interval.highOrigin === "policy",
    claims: typeof total.claims === "number" ? total.claims : total.claims.length,
    origins: total.origins.length,
    grade: total.grade,
    open: total.open,
    unquantified: total.unquantified,
    withoutBest: total.withoutBest,
    unallocated: total.unallocated,
    conflicts: total.conflicts.toSorted(),
  };
}
