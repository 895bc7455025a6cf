import { faint, grid, ink, line, type } from "./grid.ts";
import { inkLines, inkPlain, type LineBox } from "./ink-lines.ts";
import { linesOf, type Line } from "./lines.ts";
import { run } from "./run.ts";
import type { Sheet } from "./sheet.ts";
import type { TableColumn, TableRow } from "./table.ts";

const { leading } = type.cell;
const above = 3.5;
const below = 3.5;
/** White between columns. */
const gap = 12;
const inside = 10;

export interface LaidRow {
  readonly cells: readonly LaidCell[];
  readonly height: number;
  /** `null` for the header. */
  readonly row: TableRow | null;
  /** How many columns the table has. */
  readonly columns: number;
}

interface LaidCell {
  readonly lines: readonly Line[];
  /** From the left of the table. */
  readonly x: number;
  readonly width: number;
  readonly align: "left" | "right";
}

interface RowToLay {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  readonly widths: readonly number[];
}

export function laidRow({ doc }: Sheet, { row, columns, widths }: RowToLay): LaidRow {
  const placed = row.isGroup === true ? [{ x: 0, width: grid.width }] : placesOf(columns, widths);
  const cells = placed.map(({ x, width }, at): LaidCell => {
    const indent = row.isInside === true && at === 0 ? inside : 0;
    return {
      lines: linesOf(doc, row.cells[at] ?? [], width - indent),
      x: x + indent,
      width: width - indent,
      align: columns[at]?.align ?? "left",
    };
  });
  return { cells, row, columns: columns.length, height: heightOf(cells) + (row.isGroup === true ? 5 : 0) };
}

export function headRow(sheet: Sheet, columns: readonly TableColumn[], widths: readonly number[]): LaidRow {
  const cells = columns.map(({ title }) => [run(title, type.small, { colour: faint })]);
  return { ...laidRow(sheet, { row: { cells }, columns, widths }), row: null };
}

/** The header; repeated on a later page it says nothing new, so that is an artifact. */
export function inkHead(sheet: Sheet, head: LaidRow, isFirst: boolean): void {
  const top = sheet.y;
  const tallest = Math.max(...head.cells.map(({ lines }) => lines.length));
  sheet.tags.artifact(() => rule(sheet.doc, top + head.height, ink, 0.75));
  const boxOf = (cell: LaidCell) => boxAt(cell, top + (tallest - cell.lines.length) * leading);
  if (isFirst) {
    sheet.tags.within("TR", {}, () => {
      for (const cell of head.cells) {
        sheet.tags.within("TH", { scope: "Column" }, (element) => inkLines(sheet, element, cell.lines, boxOf(cell)));
      }
    });
  } else {
    sheet.tags.artifact(() => head.cells.forEach((cell) => inkPlain(sheet.doc, cell.lines, boxOf(cell))));
  }
  sheet.y = top + head.height;
}

export function inkRow(sheet: Sheet, { cells, height, row, columns }: LaidRow): void {
  const top = sheet.y + (row?.isGroup === true ? 5 : 0);
  sheet.tags.artifact(() => rule(sheet.doc, sheet.y + height, line, 0.5));
  sheet.tags.within("TR", {}, () => {
    cells.forEach((cell, at) => {
      const isName = at === 0;
      const scope = isName ? ({ scope: "Row" } as const) : {};
      const span = row?.isGroup === true ? { span: columns } : {};
      sheet.tags.within(isName ? "TH" : "TD", { ...scope, ...span }, (element) =>
        inkLines(sheet, element, cell.lines, boxAt(cell, top)),
      );
    });
  });
  sheet.y += height;
}

/** A row taller than a page, in pieces that are not. */
export function piecesOf(row: LaidRow, room: number, pageRoom: number): readonly LaidRow[] {
  if (row.height <= pageRoom) return [row];
  const pieces: LaidRow[] = [];
  const most = Math.max(...row.cells.map(({ lines }) => lines.length));
  for (let from = 0, left = room; from < most; left = pageRoom) {
    const count = Math.max(1, Math.floor((left - above - below) / leading));
    const cells = row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, from + count) }));
    pieces.push({ ...row, cells, height: heightOf(cells) });
    from += count;
  }
  return pieces;
}

function heightOf(cells: readonly LaidCell[]): number {
  return Math.max(1, ...cells.map(({ lines }) => lines.length)) * leading + above + below;
}

function boxAt({ x, width, align }: LaidCell, top: number): LineBox {
  return { x: grid.left + x, y: top + above, leading, align, width };
}

function placesOf(columns: readonly TableColumn[], widths: readonly number[]) {
  return columns.map((_, at) => {
    const isLast = at === columns.length - 1;
    const x = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
    return { x, width: (widths[at] ?? 0) - (isLast ? 0 : gap) };
  });
}

function rule(doc: PDFKit.PDFDocument, y: number, colour: string, thick: number): void {
  doc.lineWidth(thick).strokeColor(colour, 1);
  doc
    .moveTo(grid.left, y)
    .lineTo(grid.left + grid.width, y)
    .stroke();
}
