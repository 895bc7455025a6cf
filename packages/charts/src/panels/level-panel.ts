import type { Reading, ReadingSeries } from "@daybook/data";
import { inWords, plain, type Phrase } from "../words/phrase.ts";
import { dayWords, shortDayWords } from "../words/date-words.ts";
import { countWords, longWords, shortWords } from "../words/interval-words.ts";
import { quantityWords } from "../words/quantity-words.ts";
import { revisionWords } from "../words/revision-words.ts";
import type { Panel, PanelNote } from "./panel.ts";
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

/** Where a source took its count back. Paper has no room for these, and says it in the sentence of the series. */
export function levelNotes(series: ReadingSeries): readonly PanelNote[] {
  return shownReadings(series).flatMap(({ asOf, increment }, at) =>
    increment?.isRevised === true
      ? [{ at, words: `${dayWords(asOf)}: lower than the reading before; the count was revised` }]
      : [],
  );
}

/** "More than 180,000 tonnes of grain shipped since 1 January 2024, says …; what was added since cannot be computed." */
export function levelSentence(series: ReadingSeries): string {
  return inWords(levelPhrases(series));
}

/** The same with what each of its numbers comes from: the reading, or both readings and what the days between tell. */
export function levelPhrases(series: ReadingSeries): readonly Phrase<never>[] {
  const { key, base, origin, readings } = series;
  const last = readings.at(-1);
  if (last === undefined) return [plain("No reading.")];
  const since = base === last.asOf ? `by ${dayWords(base)}` : `from ${dayWords(base)} to ${dayWords(last.asOf)}`;
  const number = longWords(last.interval);
  const what = countWords(last.interval, quantityWords(key)).slice(number.length);
  return [
    readFrom(series, capital(number), 1),
    plain(`${what} ${since}, says ${origin}`),
    ...(last.revision?.status === "computed" ? [] : addedPhrases(series, last)),
    plain("."),
    ...revisionPhrases(series, last),
  ];
}

function addedPhrases(series: ReadingSeries, { increment }: Reading): readonly Phrase<never>[] {
  if (increment === null || increment.isRevised) return [plain(`; ${incrementWords(increment)}`)];
  const number = longWords(increment.interval);
  return [plain(`; ${incrementWords(increment).slice(0, -number.length)}`), readFrom(series, number, 2)];
}

function revisionPhrases(series: ReadingSeries, last: Reading): readonly Phrase<never>[] {
  const words = revisionWords(last);
  if (words === "") return [];
  return [plain(" "), last.revision?.status === "computed" ? readFrom(series, words, 2) : plain(words)];
}

/** Of the newest reading alone, or of the two that what was added lies between, with what the days between tell. */
function readFrom({ id, readings }: ReadingSeries, words: string, count: 1 | 2): Phrase<never> {
  const flows = count === 1 ? [] : (readings.at(-1)?.revision?.flows ?? []);
  const claims = [...readings.slice(-count).map(({ claim }) => claim), ...flows];
  return { words, total: null, read: { series: id, claims } };
}

export function incrementWords(increment: Reading["increment"]): string {
  if (increment === null) return "what was added in between is not computable from one reading";
  if (increment.isRevised) return "the reading was revised downwards";
  return `since the reading before it, ${longWords(increment.interval)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
