import type { RevisionType, RowOfFile, ToldInRow } from "@daybook/data";
import type { RowFigure } from "./format.ts";
import type { ToldBefore } from "./known-rows.ts";
import type { Span } from "./tables/cell-spans.ts";

/** Where a row stands in the text that keeps it. */
interface Place {
  readonly line: string;
  readonly at: number;
  readonly row: RowOfFile;
  readonly spanOf: (column: string) => Span;
}

interface Revising {
  /** The same number as an older snapshot told it. */
  readonly before: ToldBefore | undefined;
  /** The number only takes back what was told. */
  readonly isTakenBack?: boolean;
}

/** A number of a row in the terms of the ledger: its cell is its words, its line its quote. */
export function toldInRow(
  figure: RowFigure,
  { line, at, row, spanOf, before, isTakenBack = false }: Place & Revising,
): ToldInRow {
  const { slot, column: _column, marks = [], noneReported = false, ...said } = figure;
  const [start, end] = spanOf(figure.column);
  return {
    hedge: null,
    unit: "people",
    commodity: null,
    victimGroup: null,
    victimSide: null,
    nationality: null,
    actor: null,
    weapon: null,
    place: null,
    cumulative: false,
    stock: false,
    partial: false,
    status: "reported",
    incident: null,
    ...said,
    figure: nameOf(row.row, slot),
    vague: false,
    implicit: false,
    attributedTo: figure.speaker?.name ?? null,
    subsetOf: null,
    partOf: null,
    duplicateOf: null,
    alternativeTo: null,
    revises:
      before === undefined
        ? null
        : { brief: before.brief, figure: before.figure, type: isTakenBack ? "retraction" : typeOf(before, figure) },
    restates: null,
    words: line.slice(start, end),
    start: at + start,
    end: at + end,
    quote: line,
    quoteStart: at,
    quoteEnd: at + line.length,
    marks,
    noneReported,
    row,
  };
}

/** More is an update; less, or the same of another place or day, is a correction. */
function typeOf({ size }: ToldBefore, figure: RowFigure): RevisionType {
  return size !== undefined && sizeOf(figure) > size ? "update" : "correction";
}

/** What a revision calls a number by: "row 12, launched". */
export function nameOf(row: number, slot: string): string {
  return `row ${row}, ${slot}`;
}

export function sizeOf({ low, best, high }: Pick<RowFigure, "low" | "best" | "high">): number {
  return best ?? high ?? low ?? 0;
}
