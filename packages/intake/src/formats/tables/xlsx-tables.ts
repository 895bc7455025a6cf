import { InputError } from "../../input/text-of-bytes.ts";
import { csvLine } from "./csv-line.ts";
import { allBytesOf } from "./first-bytes.ts";
import type { Row, SourceFile, Table } from "./table.ts";

/** The sheets of a workbook that have rows, in their order. A day with an hour stays one: 2022-07-31T23:00Z. */
export async function xlsxTables(file: SourceFile): Promise<readonly Table[]> {
  const sheets = await sheetsOf(file);
  const tables = sheets.flatMap(({ sheet, data }) =>
    tableOf(
      sheet,
      data.map((row) => row.map(textOf)),
    ),
  );
  if (tables.length === 0) throw new InputError(`${file.name} has no sheet with rows.`);
  return tables;
}

async function sheetsOf(file: SourceFile) {
  const { default: readXlsxFile } = await import("read-excel-file/node");
  try {
    return await readXlsxFile(Buffer.from(await allBytesOf(file)));
  } catch (error) {
    throw new InputError(
      `${file.name} is no workbook that can be read: ${error instanceof Error ? error.message : String(error)}. Save it as .xlsx or as CSV.`,
    );
  }
}

/** Columns stand in the first row. Sheets are often padded with empty rows: those are none. */
function tableOf(sheet: string, data: readonly (readonly string[])[]): readonly Table[] {
  const [first, ...others] = data;
  if (first === undefined || others.length === 0) return [];
  const header = first.map((name) => name.trim());
  async function* rows(): AsyncGenerator<Row> {
    for (const [at, cells] of others.entries()) {
      if (cells.some((cell) => cell !== "")) yield rowOf(header, cells, at + 2);
    }
  }
  return [{ kind: "xlsx", sheet, header, headerLine: csvLine(header), delimiter: ",", rows }];
}

function rowOf(header: readonly string[], cells: readonly string[], number: number): Row {
  const named = Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""]));
  return { number, cells: named, line: csvLine(header.map((_, at) => cells[at] ?? "")) };
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return momentOf(cell);
  return String(cell as string | number | boolean).trim();
}

/** A workbook counts days, and hours as a fraction of them, which is exact to less than a minute only. */
function momentOf(date: Date): string {
  const minutes = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString();
  return minutes.endsWith("T00:00:00.000Z") ? minutes.slice(0, 10) : `${minutes.slice(0, 16)}Z`;
}
