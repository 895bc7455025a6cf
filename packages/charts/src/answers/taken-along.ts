import type { Coverage, Filter, Overview, Period } from "@daybook/data";
import { dayWords, periodWords } from "../words/date-words.ts";
import { longWords } from "../words/interval-words.ts";
import { quantityWords } from "../words/quantity-words.ts";
import { totalsAnswer, type AnsweredTotal, type TotalsQuestion } from "./totals-answer.ts";

/** The totals as a file has them: each row says on its own of what place, days and knowledge it is. */
export function takenTotals(totals: readonly AnsweredTotal[], question: TotalsQuestion) {
  const { place, from, to, asKnownOn, coverage, dataVersion, totals: rows } = totalsAnswer(totals, question);
  const span = { place, from, to, asKnownOn, briefedDays: coverage.briefed, days: coverage.days, dataVersion };
  return rows.map((row) => ({ ...span, ...row }));
}

/** The same of parts of a period, each with its own totals. */
export function takenTotalsOver(
  parts: readonly (Period & { readonly totals: readonly AnsweredTotal[]; readonly coverage: Coverage })[],
  question: Omit<TotalsQuestion, "coverage">,
) {
  return parts.flatMap(({ from, to, totals, coverage }) => takenTotals(totals, { ...question, from, to, coverage }));
}

/** The same, a row for each day of a period, or for each region of a place. */
export function takenTotalsBy(overview: Overview, by: "day" | "region") {
  const { request, coverage, dataVersion } = overview;
  const question = { ...request, coverage, dataVersion };
  if (by === "region")
    return overview.byRegion.flatMap(({ region, totals }) => takenTotals(totals, { ...question, place: region }));
  const days = overview.byDay.map(({ day, briefed, totals }) => ({
    from: day,
    to: day,
    totals,
    coverage: { byDay: [{ day, briefed }], briefed: Number(briefed), days: 1 },
  }));
  return takenTotalsOver(days, question);
}

/** Running totals, reading by reading, with what each says of the days since the one before. */
export function takenReadings({
  levels,
  claims,
  request,
  dataVersion,
}: Pick<Overview, "levels" | "claims" | "request" | "dataVersion">) {
  return levels.flatMap((series) =>
    series.readings.map((reading) => {
      const mention = claims.get(reading.claim)?.mentions[0];
      return {
        series: series.id,
        what: quantityWords(series.key),
        key: series.key,
        place: series.place,
        origin: series.origin,
        since: series.base,
        asOf: reading.asOf,
        published: reading.published,
        interval: reading.interval,
        words: longWords(reading.interval),
        increment: reading.increment,
        told: mention?.words ?? "",
        sentence: mention?.quote ?? "",
        asKnownOn: request.asKnownOn,
        dataVersion,
      };
    }),
  );
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
