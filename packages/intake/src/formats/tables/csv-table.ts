import { parse } from "csv-parse";
import { Readable } from "node:stream";
import { InputError } from "../../input/text-of-bytes.ts";
import { firstBytesOf } from "./first-bytes.ts";
import type { BrokenRow, Row, SourceFile, Table } from "./table.ts";

/** A CSV file, read a piece at a time. Its columns stand in its first row; commas, semicolons and tabs are told apart by it. */
export async function csvTable(file: SourceFile): Promise<Table> {
  const delimiter = delimiterOf(new TextDecoder().decode(await firstBytesOf(file, 16_384)));
  const first = await firstRecord(file, delimiter);
  if (first === undefined) throw new InputError(`${file.name} is empty.`);
  const header = first.cells.map((name) => name.trim());
  return {
    kind: "csv",
    sheet: null,
    header,
    headerLine: first.line,
    delimiter,
    rows: () => rowsOf(file, header, delimiter),
  };
}

/** The one that its first line has most often, outside quotes. */
function delimiterOf(head: string): string {
  const line = (head.split(/\r?\n/, 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const found = [",", ";", "\t"].map((delimiter) => ({ delimiter, times: line.split(delimiter).length }));
  return found.reduce((most, one) => (one.times > most.times ? one : most)).delimiter;
}

async function* rowsOf(
  file: SourceFile,
  header: readonly string[],
  delimiter: string,
): AsyncGenerator<Row | BrokenRow> {
  let number = 0;
  for await (const { cells, line } of records(file, delimiter)) {
    number += 1;
    if (number > 1 && line.trim() !== "" && !cells.every(isEmpty)) yield rowOf(header, { cells, line, number });
  }
}

function isEmpty(cell: string): boolean {
  return cell.trim() === "";
}

interface Record {
  readonly cells: readonly string[];
  readonly line: string;
}

function rowOf(
  header: readonly string[],
  { cells, line, number }: Record & { readonly number: number },
): Row | BrokenRow {
  if (cells.length !== header.length) {
    return { number, line, why: `it has ${cells.length} cells, and the first row names ${header.length} columns` };
  }
  const named: { [column: string]: string } = {};
  for (let at = 0; at < header.length; at += 1) named[header[at] as string] = cells[at] as string;
  return { number, line, cells: named };
}

async function firstRecord(file: SourceFile, delimiter: string): Promise<Record | undefined> {
  for await (const record of records(file, delimiter)) return record;
  return undefined;
}

async function* records({ name, open }: SourceFile, delimiter: string): AsyncGenerator<Record> {
  const options = { delimiter, raw: true, bom: true, relax_quotes: true, relax_column_count: true } as const;
  const text = Readable.from(textOf(open(), name));
  const parser = text.pipe(parse(options));
  text.on("error", (error) => parser.destroy(error));
  try {
    for await (const { record, raw } of parser as AsyncIterable<{ record: string[]; raw: string }>) {
      yield { cells: record, line: lineOf(raw) };
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name} is no CSV file: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The row as it stands in the file, without a mark of byte order and the end of its line. */
function lineOf(raw: string): string {
  return raw.replace(/^\uFEFF/, "").replace(/\r?\n$/, "");
}

async function* textOf(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError(`${name} is not UTF-8 text. Save it as “CSV UTF-8” and give that.`);
  }
}
