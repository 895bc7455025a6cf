import type { ComparedRow, Coverage, Total } from "@daybook/data";
import { measureWords, quantityWords, sideWords } from "../words/quantity-words.ts";
import { besideWords } from "../words/comparison-words.ts";
import { longWords, shortWords } from "../words/interval-words.ts";
import { capitalised, inWords, ofTotal, plain, type Phrase } from "../words/phrase.ts";
import { themeOf } from "./theme-of.ts";
import type { Mark, PanelWithTotals } from "./panel.ts";

/** What the two columns of a chart are called, and how far each side was told of. */
export interface ComparedNames {
  readonly a: ComparedName;
  readonly b: ComparedName;
}

export interface ComparedName {
  readonly name: string;
  /** The same as short as an axis needs it. */
  readonly label: string;
  readonly coverage: Coverage;
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
  const said = saidOf(row, { a, b });
  return {
    id: `compared-${at + 1}`,
    theme: themeOf(key.measure),
    title: `${capital(what)}${whose === "" ? "" : ` (${whose})`}`,
    unit: what,
    sentence: inWords(said),
    said,
    columns: sides.map(({ label, coverage, total }) => ({
      label,
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

function saidOf({ a, b, comparison, difference }: ComparedRow, names: ComparedNames): readonly Phrase[] {
  const of = (total: Total | null, name: string): readonly Phrase[] =>
    total === null
      ? [plain(`${name}: no data`)]
      : [plain(`${name}: `), ofTotal(total.noneReported ? "none reported" : longWords(total.interval), total)];
  const held = plain(`; ${heldAgainst(comparison, difference)}.`);
  return [...capitalised(of(a, names.a.name)), plain("; "), ...of(b, names.b.name), held];
}

function heldAgainst(comparison: ComparedRow["comparison"], difference: ComparedRow["difference"]): string {
  const words = besideWords(comparison, difference);
  switch (comparison) {
    case "more":
    case "fewer":
      return `the first is ${words}`;
    case "the same":
      return "both are the same";
    case "may differ":
      return `the first ${words}`;
    case "cannot be compared":
      return "they cannot be compared";
  }
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
