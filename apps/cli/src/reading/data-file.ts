import { isDay } from "@daybook/data";
import { formats, recognised, tablesOf, type KnownFile, type Recognised, type SourceFile } from "@daybook/intake";
import type { Progress } from "@daybook/store";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { reasonOf } from "../files.ts";
import { Refusal } from "../surroundings.ts";

/** A data file whose format and day are known. */
export interface DatedFile {
  readonly known: KnownFile;
  /** From now on tells again and again how much of the file is read. */
  watch(show: Progress | undefined): void;
}

interface Given {
  readonly format?: string;
  readonly published?: string;
}

/** Finds out what a file is and of which day. Refuses what is of no known format. */
export async function datedFile(path: string, { format, published }: Given): Promise<DatedFile> {
  const size = await sizeOf(path);
  let watching: Progress | undefined;
  const file = sourceOf(path, (read) => watching?.(read, size));
  const found = await formatOf(file, path, format);
  return {
    known: { ...found, file, published: published ?? dayInName(path) },
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

async function formatOf(file: SourceFile, path: string, named: string | undefined): Promise<Recognised> {
  const names = formats.map(({ name }) => name);
  const known = named === undefined ? formats : formats.filter(({ name }) => name === named);
  if (known.length === 0) throw new Refusal(`--format ${named} is none of ${names.join(", ")}.`, 2);
  const tables = await tablesOf(file);
  const found = recognised(tables, known);
  if (found !== undefined) return found;
  const columns = tables.map(({ header }) => header.join(", ")).join("; ");
  throw new Refusal(
    `${path} is of no format that is known${named === undefined ? "" : ` as ${named}`}: its columns are ${columns}. ` +
      "“daybook import --help” lists what each format has. Nothing was stored.",
  );
}

function dayInName(path: string): string {
  const named = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(basename(path))?.[0];
  if (named !== undefined && isDay(named)) return named;
  throw new Refusal(
    `${path} does not say on which day it was published. Give --published DATE, such as 2024-10-08. Nothing was stored.`,
    2,
  );
}
