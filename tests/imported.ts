import {
  formats,
  guessMapping,
  importFile,
  ownTable,
  recognised,
  tablesOf,
  type Imported,
  type RowOutcome,
  type SourceFile,
} from "@daybook/intake/formats";
import type { Store } from "@daybook/store";
import { bytesOf } from "./open-data.ts";

export interface ImportedFile extends Imported {
  /** What became of every row. */
  readonly outcomes: readonly RowOutcome[];
}

/** Imports a file of the open data beside the project, as the command line does. */
export function importOpenData(store: Store, path: string, published: string): Promise<ImportedFile> {
  return importInto(store, sourceOf(path.split("/").at(-1) ?? path, bytesOf(path)), published);
}

/** Imports a file of a known format, or a table of one's own, by its content. */
export function importText(store: Store, name: string, text: string, published: string): Promise<ImportedFile> {
  return importInto(store, sourceOf(name, new TextEncoder().encode(text)), published);
}

async function importInto(store: Store, file: SourceFile, published: string): Promise<ImportedFile> {
  const tables = await tablesOf(file);
  const guessed = tables.flatMap(({ header }) => guessMapping(header, file.name) ?? []);
  const found = recognised(tables, [...formats, ...guessed.map(ownTable)]);
  if (found === undefined) throw new Error(`${file.name} is of no format that is known`);
  const outcomes: RowOutcome[] = [];
  const imported = await store.importing((ledger) =>
    importFile({ ...found, file, published }, ledger, { onRows: (some) => void outcomes.push(...some) }),
  );
  return { ...imported, outcomes };
}

function sourceOf(name: string, bytes: Uint8Array): SourceFile {
  async function* open(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  return { name, open };
}
