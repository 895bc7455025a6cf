import { cellsOf } from "./column.ts";
import type { Table } from "./table.ts";

/** A table as JSON: its columns with their meaning, what it loses, where it comes from, and its rows by column name. */
export function writeJson<Row>({ shape, columns, rows, provenance, losses }: Table<Row>): string {
  const named = rows.map((row) =>
    Object.fromEntries(cellsOf(row, columns).map((cell, at) => [columns[at]?.name ?? String(at), cell])),
  );
  return `${JSON.stringify({
    shape: shape.name,
    version: shape.version,
    title: shape.title,
    row: shape.row,
    provenance,
    losses: losses.losses,
    columns: columns.map(({ name, meaning, type }) => ({ name, meaning, type })),
    rows: named,
  })}\n`;
}
