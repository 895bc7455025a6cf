import { InputError } from "../../input/text-of-bytes.ts";
import { csvLine } from "./csv-line.ts";
import { allBytesOf } from "./first-bytes.ts";
import type { Cells, Row, SourceFile, Table } from "./table.ts";

/** A JSON list of flat entries, or of entries inside one another: `residential.destroyed` is a column. It is read whole. */
export async function jsonTable(file: SourceFile): Promise<Table> {
  const entries = entriesOf(await jsonOf(file), file.name);
  const flat = entries.map((entry, at) => flatOf(entry, `${file.name}, entry ${at + 1},`));
  const header = [...new Set(flat.flatMap((cells) => Object.keys(cells)))];
  async function* rows(): AsyncGenerator<Row> {
    for (const [at, cells] of flat.entries()) {
      yield { number: at + 2, cells, line: csvLine(header.map((column) => cells[column] ?? "")) };
    }
  }
  return { kind: "json", sheet: null, header, headerLine: csvLine(header), delimiter: ",", rows };
}

async function jsonOf(file: SourceFile): Promise<unknown> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await allBytesOf(file));
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new InputError(`${file.name} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function entriesOf(json: unknown, name: string): readonly unknown[] {
  if (Array.isArray(json)) return json;
  throw new InputError(`${name} is JSON, but no list of rows.`);
}

function flatOf(entry: unknown, where: string): Cells {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    throw new InputError(`${where} is no row: a row names its columns.`);
  }
  return Object.fromEntries(cellsOf(entry, ""));
}

function cellsOf(entry: object, above: string): readonly (readonly [string, string])[] {
  return Object.entries(entry).flatMap(([name, value]: [string, unknown]) => {
    const isInside = typeof value === "object" && value !== null && !Array.isArray(value);
    return isInside ? cellsOf(value, `${above}${name}.`) : [[`${above}${name}`, textOf(value)] as const];
  });
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
