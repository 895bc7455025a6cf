import type { SheetData } from "write-excel-file/node";
import { cellsOf, type Cell } from "./column.ts";
import type { Table } from "./table.ts";

/** A table as a workbook for people: the rows, and a sheet that says what they are, what each column means, what is lost. */
export async function writeXlsx<Row>(table: Table<Row>): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const { columns, rows } = table;
  const data: SheetData = [
    columns.map(({ name }) => heading(name)),
    ...rows.map((row) => cellsOf(row, columns).map(plain)),
  ];
  const widths = columns.map(({ name, type }) => ({ width: type === "string" ? 24 : Math.max(10, name.length + 2) }));
  const sheets = [
    { data, sheet: table.shape.title.slice(0, 31), columns: widths, stickyRowsCount: 1 },
    { data: aboutRows(table), sheet: "About", columns: [{ width: 24 }, { width: 90 }] },
  ];
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

function aboutRows<Row>({ shape, columns, provenance, losses }: Table<Row>): SheetData {
  const { title, scope, address, asKnownOn, dataVersion } = provenance;
  return [
    ["Title", title],
    ["Scope", scope],
    ["As known on", asKnownOn ?? "today"],
    ["Address", address],
    ["Data version", dataVersion],
    ["One row is", shape.row],
    [],
    [heading("Column"), heading("Meaning")],
    ...columns.map(({ name, meaning }) => [name, meaning]),
    [],
    [heading("What is lost"), heading(`of ${losses.rows} rows`)],
    ...(losses.losses.length === 0 ? [["nothing", ""]] : []),
    ...losses.losses.map(({ field, what, rows }) => [field, `${what} (${rows} ${rows === 1 ? "row" : "rows"})`]),
  ];
}

function heading(value: string) {
  return { value, fontWeight: "bold" } as const;
}

/** Text stays text, whatever it begins with. */
function plain(cell: Cell) {
  return typeof cell === "string" ? { value: cell, type: String } : cell;
}
