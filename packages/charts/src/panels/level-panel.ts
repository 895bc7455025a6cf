import type { ReadingSeries } from "@daybook/data";
import { dayWords, shortDayWords } from "../words/date-words.ts";
import { longWords, shortWords } from "../words/interval-words.ts";
import { quantityWords } from "../words/quantity-words.ts";
import type { Panel } from "./panel.ts";

/** A cumulative series as readings, one column each. It stands apart from flows and is added to none (R8). */
export function levelPanel(series: ReadingSeries): Panel {
  const { key, place, base, origin, readings } = series;
  const what = [quantityWords(key), place === null ? "" : `(${place})`].join(" ").trim();
  return {
    id: `level-${series.id}`,
    theme: key.commodity !== null || key.measure === "vessels" || key.measure === "tonnes" ? "shipments" : "casualties",
    title: `${capital(what)} since ${dayWords(base)}`,
    unit: key.unit,
    sentence: levelSentence(series),
    columns: readings.map(({ asOf, interval: { low, best, high }, interval }) => ({
      label: shortDayWords(asOf),
      isBriefed: true,
      marks: [{ name: origin, low, best, high, words: shortWords(interval) }],
    })),
  };
}

/** "More than 180,000 tonnes of grain shipped since 1 January 2024, says …; what was added since cannot be computed." */
export function levelSentence({ key, base, origin, readings }: ReadingSeries): string {
  const last = readings.at(-1);
  if (last === undefined) return "No reading.";
  const reading = `${capital(longWords(last.interval))} ${quantityWords(key)} from ${dayWords(base)} to ${dayWords(last.asOf)}, says ${origin}`;
  return `${reading}; ${incrementWords(last.increment)}.`;
}

export function incrementWords(increment: ReadingSeries["readings"][number]["increment"]): string {
  if (increment === null) return "what was added in between is not computable from one reading";
  if (increment.isRevised) return "the reading was revised downwards";
  return `since the reading before it, ${longWords(increment.interval)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
