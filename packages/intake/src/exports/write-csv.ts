import { stringify } from "csv-stringify/sync";
import { cellsOf, type Cell } from "./column.ts";
import type { Table } from "./table.ts";

export interface CsvOptions {
  /** A second header line with the tags of the humanitarian exchange language. */
  readonly hxl?: boolean;
}

/**
 * A table as CSV, UTF-8 with a byte order mark. Empty cells are unknown. A text that a spreadsheet would take for a formula
 * is marked as text.
 */
export function writeCsv<Row>({ columns, rows }: Table<Row>, { hxl = false }: CsvOptions = {}): string {
  const lines: (readonly Cell[])[] = [
    columns.map(({ name }) => name),
    ...(hxl ? [columns.map((column) => column.hxl ?? "")] : []),
    ...rows.map((row) => cellsOf(row, columns)),
  ];
  return stringify(lines as Cell[][], { bom: true, escape_formulas: true, cast: { boolean: String } });
}
