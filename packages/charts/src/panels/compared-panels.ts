import type { ComparedRow, Coverage, Total } from "@daybook/data";
import { measureWords, quantityWords, sideWords } from "../words/quantity-words.ts";
import { besideWords } from "../words/comparison-words.ts";
import { countWords, shortWords } from "../words/interval-words.ts";
import { themeOf } from "./level-panel.ts";
import type { Mark, PanelWithTotals } from "./panel.ts";

/** What the two columns of a chart are called, and how far each side was told of. */
export interface ComparedNames {
  readonly a: { readonly name: string; readonly coverage: Coverage };
  readonly b: { readonly name: string; readonly coverage: Coverage };
}

/** The measures that a comparison shows as charts: one chart a row, so that no two quantities share an axis. */
const main: readonly string[] = ["killed", "injured", "attacks", "launched", "tonnes"];
const most = 6;

/** Two range marks side by side for each of the main quantities; nothing is drawn where nothing is told. */
export function comparedPanels(rows: readonly ComparedRow[], names: ComparedNames): readonly PanelWithTotals[] {
  return rows
    .filter(
      ({ key, apart, ofWhich }) => main.includes(key.measure) && key.kind === "flow" && apart === null && !ofWhich,
    )
    .slice(0, most)
    .map((row, at) => panelOf(row, names, at));
}

function panelOf(row: ComparedRow, { a, b }: ComparedNames, at: number): PanelWithTotals {
  const { key } = row;
  const whose = sideWords(key);
  const what = quantityWords(key);
  const sides = [
    { ...a, total: row.a },
    { ...b, total: row.b },
  ];
  return {
    id: `compared-${at + 1}`,
    theme: themeOf(key.measure),
    title: `${what.charAt(0).toUpperCase()}${what.slice(1)}${whose === "" ? "" : ` (${whose})`}`,
    unit: what,
    sentence: sentenceOf(row, { a, b }),
    columns: sides.map(({ name, coverage, total }) => ({
      label: name,
      isBriefed: coverage.briefed > 0,
      marks: total === null ? [] : [markOf(total)],
    })),
    names: [measureWords(key.measure)],
    totals: sides.map(({ total }) => [total]),
  };
}

function markOf({ key, interval, noneReported }: Total): Mark {
  const { low, best, high } = interval;
  return {
    name: measureWords(key.measure),
    low,
    best,
    high,
    words: noneReported ? "none reported" : shortWords(interval),
  };
}

function sentenceOf({ a, b, comparison, difference }: ComparedRow, names: ComparedNames): string {
  const of = (total: Total | null, name: string) =>
    `${name}: ${total === null ? "no data" : total.noneReported ? "none reported" : countWords(total.interval, "").trim()}`;
  const words =
    comparison === "cannot be compared" ? comparison : `the first is ${besideWords(comparison, difference)}`;
  return `${of(a, names.a.name)}; ${of(b, names.b.name)}; ${words}.`;
}
