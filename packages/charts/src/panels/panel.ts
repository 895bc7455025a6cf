import type { Grade, Measure, Period, Total } from "@daybook/data";
import type { Phrase } from "../words/phrase.ts";

/** Casualties, strikes and shipments each keep one hue and one mark, on screen and on paper. */
export type Theme = "casualties" | "strikes" | "shipments";

/** One chart as plain data: columns of marks, each a low, a best and a high that may be open. */
export interface Panel {
  readonly id: string;
  readonly theme: Theme;
  readonly title: string;
  /** What the numbers count, for the axis. */
  readonly unit: string;
  /** What the chart says, in words that stand without it. */
  readonly sentence: string;
  readonly columns: readonly Column[];
  /** What happened, or changed in how it is told: a line at a column, by number, with its words under the chart. */
  readonly notes?: readonly PanelNote[];
  /** Readings of a running total, which holds until the next: steps, not amounts of a time. */
  readonly isLevel?: boolean;
}

export interface PanelNote {
  /** Which column. */
  readonly at: number;
  readonly words: string;
  /** The address of the sentence that tells it. */
  readonly from?: string;
}

export interface Column {
  readonly label: string;
  /** Whether a brief was published then. */
  readonly isBriefed: boolean;
  /** The outer mark first, what lies inside it after: launched, intercepted. Where nothing is told there is no mark. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly name: string;
  /** Told inside the outer mark, and drawn so also where the outer one is not told. */
  readonly isInside?: boolean;
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly words: string;
  /** The low by how well it is attested, the best attested first; in a chart by grade only. */
  readonly grades?: readonly { readonly grade: Grade; readonly low: number }[];
}

/** A panel, and the totals that its marks stand for, so that a page can link each number to its account. */
export interface PanelWithTotals<T = Total> extends Panel {
  /** The panel's sentence, with the total that each of its numbers is. */
  readonly said: readonly Phrase<T>[];
  /** What each place in a row of `totals` is called: "launched", "intercepted". */
  readonly names: readonly string[];
  /** One row a column; `null` where nothing is told. */
  readonly totals: readonly (readonly (T | null)[])[];
}

/** A panel by time, and the day or week of each of its columns. */
export interface TimePanel<T = Total> extends PanelWithTotals<T> {
  readonly grain: "day" | "week";
  readonly measures: readonly Measure[];
  readonly periods: readonly Period[];
}

/** No brief was published then, and no other tells of it: hatched, for that is no zero. */
export function isUntold({ isBriefed, marks }: Pick<Column, "isBriefed" | "marks">): boolean {
  return !isBriefed && marks.length === 0;
}
