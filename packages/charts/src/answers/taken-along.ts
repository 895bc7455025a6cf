import type { Filter, Total } from "@daybook/data";
import { dayWords, periodWords } from "../words/date-words.ts";
import { totalsAnswer, type TotalsQuestion } from "./totals-answer.ts";

/** The totals as a file has them: each row says on its own of what place, days and knowledge it is. */
export function takenTotals(totals: readonly Total[], question: TotalsQuestion) {
  const { place, from, to, asKnownOn, coverage, dataVersion, totals: rows } = totalsAnswer(totals, question);
  const span = { place, from, to, asKnownOn, briefedDays: coverage.briefed, days: coverage.days, dataVersion };
  return rows.map((row) => ({ ...span, ...row }));
}

/** What a file is of: "Kharkiv, 7–13 October 2024, weapon drone, as known on 8 October 2024". */
export function scopeWords({
  place,
  only = {},
  asKnownOn,
  ...period
}: Filter & { readonly asKnownOn: string }): string {
  const narrowed = Object.entries(only).map(([name, value]) => `${name} ${String(value)}`);
  return [place ?? "all places", periodWords(period), ...narrowed, `as known on ${dayWords(asKnownOn)}`].join(", ");
}
