import { grid } from "./grid.ts";
import { subheading } from "./heading.ts";
import type { Run } from "./run.ts";
import type { Sheet } from "./sheet.ts";
import { headRow, inkHead, inkRow, laidRow, piecesOf, type LaidRow } from "./table-row.ts";

export interface TableColumn {
  readonly title: string;
  /** Parts of the column's width; they need not sum to anything. */
  readonly share: number;
  readonly align?: "right";
}

export interface TableRow {
  readonly cells: readonly (readonly Run[])[];
  /** The first cell names the rows that follow, across all columns. */
  readonly isGroup?: boolean;
  /** Told inside the row above: of which civilians. */
  readonly isInside?: boolean;
}

/** Own rows, since pdfkit's table is slow: the header is repeated on every page, a row that fits on a page is not split. */
export function table(sheet: Sheet, columns: readonly TableColumn[], rows: readonly TableRow[]): void {
  if (rows.length === 0) return;
  const widths = widthsOf(columns);
  const head = headRow(sheet, columns, widths);
  const laid = rows.map((row) => laidRow(sheet, { row, columns, widths }));
  sheet.need(head.height + heightFrom(laid, 0));
  sheet.tags.within("Table", {}, () => {
    inkHead(sheet, head, true);
    laid.forEach((row, at) => {
      if (heightFrom(laid, at) > sheet.room && row.height <= pageRoom(head)) turn(sheet, head);
      for (const piece of piecesOf(row, sheet.room, pageRoom(head))) {
        if (piece.height > sheet.room) turn(sheet, head);
        inkRow(sheet, piece);
      }
    });
  });
  sheet.skip(12);
}

/** A table under its own heading. A short one is kept whole; of a long one the heading keeps the first rows. */
export function titledTable(
  sheet: Sheet,
  title: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): void {
  subheading(sheet, title, keepOf(sheet, columns, rows));
  table(sheet, columns, rows);
}

/** How much of a table must stand with what is above it. */
export function keepOf(sheet: Sheet, columns: readonly TableColumn[], rows: readonly TableRow[]): number {
  const widths = widthsOf(columns);
  const heights = [headRow(sheet, columns, widths), ...rows.map((row) => laidRow(sheet, { row, columns, widths }))];
  const first = heights.slice(0, rows.length <= shortTable ? heights.length : 4);
  const tall = first.reduce((sum, { height }) => sum + height, 0);
  return Math.min(tall, pageRoom({ height: 40 }) / 2);
}

const shortTable = 9;

function turn(sheet: Sheet, head: LaidRow): void {
  sheet.turn();
  inkHead(sheet, head, false);
}

function pageRoom(head: Pick<LaidRow, "height">): number {
  return grid.bottom - grid.top - head.height;
}

/** A group's name is kept with the first row under it. */
function heightFrom(rows: readonly LaidRow[], at: number): number {
  const row = rows[at];
  if (row === undefined) return 0;
  return row.height + (row.row?.isGroup === true ? heightFrom(rows, at + 1) : 0);
}

function widthsOf(columns: readonly TableColumn[]): readonly number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (grid.width * share) / all);
}
