import type { ReadingSeries } from "@daybook/data";
import { dayWords, shortDayWords } from "../words/date-words.ts";
import { countWords, longWords, shortWords } from "../words/interval-words.ts";
import { quantityWords } from "../words/quantity-words.ts";
import { revisionWords } from "../words/revision-words.ts";
import type { Panel } from "./panel.ts";
import { shownReadings } from "./shown-readings.ts";
import { themeOf } from "./theme-of.ts";

/** A cumulative series as readings, one column each. It stands apart from flows and is added to none (R8). */
export function levelPanel(series: ReadingSeries): Panel {
  const { key, place, base, origin } = series;
  const readings = shownReadings(series);
  const isOfOneYear = new Set(readings.map(({ asOf }) => asOf.slice(0, 4))).size < 2;
  const what = [quantityWords(key), place === null ? "" : `(${place})`].join(" ").trim();
  return {
    id: `level-${series.id}`,
    theme: themeOf(key.measure),
    title: `${capital(what)} since ${dayWords(base)}`,
    unit: key.unit,
    isLevel: true,
    sentence: levelSentence(series),
    columns: readings.map(({ asOf, interval: { low, best, high }, interval }) => ({
      label: isOfOneYear ? shortDayWords(asOf) : dayWords(asOf),
      isBriefed: true,
      marks: [{ name: origin, low, best, high, words: shortWords(interval) }],
    })),
  };
}

/** "More than 180,000 tonnes of grain shipped since 1 January 2024, says …; what was added since cannot be computed." */
export function levelSentence({ key, base, origin, readings }: ReadingSeries): string {
  const last = readings.at(-1);
  if (last === undefined) return "No reading.";
  const since = base === last.asOf ? `by ${dayWords(base)}` : `from ${dayWords(base)} to ${dayWords(last.asOf)}`;
  const reading = `${capital(countWords(last.interval, quantityWords(key)))} ${since}, says ${origin}`;
  const added = last.revision?.status === "computed" ? "" : `; ${incrementWords(last.increment)}`;
  return `${reading}${added}. ${revisionWords(last)}`.trim();
}

export function incrementWords(increment: ReadingSeries["readings"][number]["increment"]): string {
  if (increment === null) return "what was added in between is not computable from one reading";
  if (increment.isRevised) return "the reading was revised downwards";
  return `since the reading before it, ${longWords(increment.interval)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
