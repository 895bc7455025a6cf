import { isDay } from "@daybook/data";
import {
  formats,
  guessMapping,
  ownTable,
  ownTables,
  readMappings,
  recognised,
  tablesOf,
  type KnownFile,
  type Mapping,
  type Recognised,
  type SourceFile,
  type Sheet,
} from "@daybook/intake/formats";
import type { Progress } from "@daybook/store";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { jsonOf, reasonOf } from "../files.ts";
import { Refusal } from "../surroundings.ts";
import { mappingWords } from "./mapping-words.ts";

/** A data file whose format and day are known. */
export interface DatedFile {
  readonly known: KnownFile;
  /** What a person has now said that its columns mean, to be kept; absent where that was known. */
  readonly mapping?: Mapping;
  /** From now on tells again and again how much of the file is read. */
  watch(show: Progress | undefined): void;
}

export interface DataFileOptions {
  readonly format?: string;
  readonly mapping?: string;
  readonly published?: string;
}

/** Finds out what a file is and of which day. Refuses what is of no known format. */
export async function datedFile(path: string, options: DataFileOptions, folder: string): Promise<DatedFile> {
  const size = await sizeOf(path);
  let watching: Progress | undefined;
  const file = sourceOf(path, (read) => watching?.(read, size));
  const { format, table, mapping } = await formatOf(file, options, folder);
  return {
    known: { format, table, file, published: options.published ?? dayInName(path) },
    ...(mapping !== undefined && { mapping }),
    watch: (show) => void (watching = show),
  };
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isFile()) return found.size;
  } catch (error) {
    throw new Refusal(`${path} cannot be read: ${reasonOf(error)}. Nothing was stored.`);
  }
  throw new Refusal(`${path} cannot be read: it is no file. Nothing was stored.`);
}

function sourceOf(path: string, onRead: (bytes: number) => void): SourceFile {
  async function* open(): AsyncGenerator<Uint8Array> {
    let read = 0;
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
      yield chunk;
      read += chunk.byteLength;
      onRead(read);
    }
  }
  return { name: basename(path), open };
}

type Found = Recognised & { readonly mapping?: Mapping };

async function formatOf(file: SourceFile, options: DataFileOptions, folder: string): Promise<Found> {
  const tables = await tablesOf(file);
  if (options.mapping !== undefined) return byMapping(tables, file, options.mapping);
  const saved = (await ownTables(folder)).map(ownTable);
  const all = [...formats, ...saved];
  const known = options.format === undefined ? all : all.filter(({ name }) => name === options.format);
  if (known.length === 0 && options.format !== "table") {
    throw new Refusal(
      `--format ${options.format} is none of ${[...all.map(({ name }) => name), "table"].join(", ")}.`,
      2,
    );
  }
  return recognised(tables, known) ?? byGuess(tables, file, options);
}

async function byMapping(tables: readonly Sheet[], file: SourceFile, path: string): Promise<Found> {
  const mappings = await readMappings(await jsonOf(path), path);
  for (const mapping of mappings) {
    const found = recognised(tables, [ownTable(mapping)]);
    if (found !== undefined) return { ...found, mapping };
  }
  throw new Refusal(`${path} names columns that ${file.name} has not: ${headersOf(tables)}. Nothing was stored.`, 2);
}

/** A table of a person's own: what is guessed of it is taken only where they say that it is one. */
function byGuess(tables: readonly Sheet[], { name }: SourceFile, { format }: DataFileOptions): Found {
  const guesses = tables.map((table) => ({ table, mapping: guessMapping(table.header, name) }));
  const guessed = guesses.find(({ mapping }) => mapping !== null);
  if (guessed?.mapping == null) {
    throw new Refusal(
      `${name} is of no format that is known${format === undefined ? "" : ` as ${format}`}: its columns are ${headersOf(tables)}. ` +
        "“daybook import --help” lists what each format has; a table of your own needs a mapping, with --mapping FILE. Nothing was stored.",
    );
  }
  const { table, mapping } = guessed;
  if (format === "table") return { table, mapping, format: ownTable(mapping) };
  throw new Refusal(
    `${name} is of no format that is known. As a table of your own its columns would mean:\n${mappingWords(mapping, table)}` +
      "If that is right, give --format table: it is then kept for the next file with these columns. If not, write it down as it is and give --mapping FILE. Nothing was stored.",
  );
}

function headersOf(tables: readonly Sheet[]): string {
  return tables.map(({ header }) => header.join(", ")).join("; ");
}

function dayInName(path: string): string {
  const named = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(basename(path))?.[0];
  if (named !== undefined && isDay(named)) return named;
  throw new Refusal(
    `${path} does not say on which day it was published. Give --published DATE, such as 2024-10-08. Nothing was stored.`,
    2,
  );
}
