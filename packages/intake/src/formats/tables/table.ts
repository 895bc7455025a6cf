import { csvTable } from "./csv-table.ts";
import { firstBytesOf } from "./first-bytes.ts";
import { jsonTable } from "./json-table.ts";
import { xlsxTables } from "./xlsx-tables.ts";

/** A data file as it lies somewhere. It is read more than once, and never all at a time where it can be helped. */
export interface SourceFile {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** One row with what it says, word for word. */
export interface Row {
  /** As a spreadsheet counts: the first line is row 1. An entry of a JSON list is counted as if it stood in a sheet. */
  readonly number: number;
  readonly cells: Cells;
  /** As it stands in a CSV file; of another file what a CSV file would say. */
  readonly line: string;
}

/** What a row says, by column. A column that the row has not is `undefined`. */
export type Cells = Readonly<Partial<Record<string, string>>>;

/** A row that is none: too few cells, or too many. */
export interface BrokenRow {
  readonly number: number;
  readonly line: string;
  readonly why: string;
}

/** A sheet of a data file: its columns, and its rows one after another. */
export interface Table {
  readonly kind: "csv" | "json" | "xlsx";
  readonly sheet: string | null;
  readonly header: readonly string[];
  readonly headerLine: string;
  readonly delimiter: string;
  readonly rows: () => AsyncIterable<Row | BrokenRow>;
}

/** The tables of a file: one of a CSV or JSON file, of a workbook one for each sheet. Throws an InputError for what is none. */
export async function tablesOf(file: SourceFile): Promise<readonly Table[]> {
  const head = await firstBytesOf(file, 512);
  if (head[0] === 0x50 && head[1] === 0x4b) return xlsxTables(file);
  const text = new TextDecoder().decode(head).trimStart();
  return [text.startsWith("[") || text.startsWith("{") ? await jsonTable(file) : await csvTable(file)];
}

export function isBroken(row: Row | BrokenRow): row is BrokenRow {
  return "why" in row;
}
