import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const folder = new URL("../../shared/data/", import.meta.url);

/** Why the open data sets beside the project cannot be read, or `null` where they can. */
export const openDataIsAbsent = isThere("README.md") ? null : "../shared/data is not there";

/** What a skipped story says of itself. */
export const skipped = openDataIsAbsent === null ? "" : ` (skipped: ${openDataIsAbsent})`;

export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV file, each cell as it is written. */
export function rowsOf(path: string): readonly Row[] {
  return parse(textOf(path), { columns: true, bom: true, relax_quotes: true });
}

export function jsonOf<T>(path: string): T {
  return JSON.parse(textOf(path)) as T;
}

export function bytesOf(path: string): Uint8Array {
  return readFileSync(new URL(path, folder));
}

/** A cell that every row has. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column} in ${Object.keys(row).join(", ")}`);
  return value;
}

function textOf(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}

function isThere(path: string): boolean {
  try {
    readFileSync(new URL(path, folder));
    return true;
  } catch {
    return false;
  }
}
