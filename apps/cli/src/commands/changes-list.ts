import {
  becauseWords,
  changedWords,
  changeNumbers,
  differenceWords,
  kindWords,
  quantityWords,
  shortWords,
  weekWords,
} from "@daybook/charts";
import type { Changes, ReadingChange, TotalChange } from "@daybook/data";

/** What became known, as lines of a terminal: each change under the day on which it was told and the week that it is of. */
export function changesList(changes: Changes): string {
  const { request, published, totals, readings } = changes;
  const briefs = published.length === 1 ? "1 brief" : `${published.length} briefs`;
  const heading = `${request.place ?? "All places"}, known on ${request.until} and not yet on ${request.since}; ${briefs} published in between`;
  if (totals.length + readings.length === 0) return `${heading}\nNo total changed.\n`;
  const byDay = [...Map.groupBy(totals, ({ newest }) => newest)];
  return `${[heading, ...byDay.flatMap(([day, told]) => dayLines(day, told, changes)), ...readings.map(readingLine)].join("\n")}\n`;
}

function dayLines(day: string, told: readonly TotalChange[], changes: Changes): readonly string[] {
  const byWeek = [...Map.groupBy(told, ({ week }) => week)];
  return byWeek.flatMap(([week, ofWeek]) => [
    "",
    `${ofWeek.slice(0, 1).map(weekWords).join("")} (${week}), told on ${day}`,
    ...ofWeek.flatMap((change) => changeLines(change, changes)),
  ]);
}

function changeLines(change: TotalChange, changes: Changes): readonly string[] {
  const [was, is] = changeNumbers(change);
  const difference = change.difference === null ? null : differenceWords(change.difference);
  const became = [kindWords(change).join(", "), difference].filter((words) => words !== null).join("; ");
  return [`  ${changedWords(change)}: ${was} → ${is} [${became}]`, `    ${becauseWords(change, changes)}`];
}

function readingLine({ series, kind, before, after }: ReadingChange): string {
  const [was, is] = [before, after].map((reading) => (reading === null ? "no data" : shortWords(reading.interval)));
  const where = series.place === null ? "" : ` (${series.place})`;
  return `\nRunning total of ${quantityWords(series.key)}${where} since ${series.base}, says ${series.origin}: ${was} → ${is} [${kind}], in no total`;
}
