import { isDay, type ToldRows } from "@daybook/data";
import { InputError } from "../input/text-of-bytes.ts";
import { readerOf, type Format } from "./format.ts";
import type { KnownRow, KnownRows } from "./known-rows.ts";
import { mendedNames } from "./mended-names.ts";
import { namedRows } from "./named-rows.ts";
import { partOfRows, type NamedRow, type RowOutcome, type Snapshot } from "./part-of-rows.ts";
import type { SourceFile, Table } from "./tables/table.ts";

/** What an import needs of the ledger. All that it adds is stored together, or not at all. */
export interface ImportLedger {
  newestSnapshot(dataset: string): Promise<string | null>;
  knownRows(
    dataset: string,
    names: readonly string[],
  ): Promise<readonly { readonly name: string; readonly json: unknown }[]>;
  allRows(dataset: string): AsyncIterable<readonly { readonly name: string; readonly json: unknown }[]>;
  nextKey(dataset: string, published: string): Promise<string>;
  add(rows: ToldRows, known: readonly { readonly name: string; readonly json: unknown }[]): Promise<void>;
}

/** A file whose format and day are known. */
export interface KnownFile {
  readonly file: SourceFile;
  readonly format: Format;
  readonly table: Table;
  /** The day that the file was published. */
  readonly published: string;
}

export interface ImportCounts {
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly refused: number;
  /** All that the file has. */
  readonly rows: number;
}

export interface Imported extends ImportCounts {
  readonly format: string;
  readonly dataset: string;
  readonly published: string;
  /** Numbers that were added to the ledger, and of them those that revise an older snapshot's. */
  readonly claims: number;
  /** Rows that an older snapshot had and this one has not. What they said stands until someone takes it back. */
  readonly gone: readonly string[];
}

export interface Watching {
  /** What became of some rows. */
  readonly onRows?: (outcomes: readonly RowOutcome[]) => void;
  /** How many rows are read. */
  readonly onProgress?: (rows: number) => void;
}

/** As many rows as one text holds. */
const rowsOfPart = 2000;

/** Adds to a ledger what a data file says and the ledger does not know. */
export async function importFile(known: KnownFile, ledger: ImportLedger, watching: Watching = {}): Promise<Imported> {
  const { format, table, file, published } = known;
  const newest = await newestBefore(known, ledger);
  const { gone, mended } = await mendedNames(known, ledger, newest);
  const snapshot: Snapshot = { format, table, file: file.name, published, read: readerOf(format) };
  const counts = { added: 0, revised: 0, unchanged: 0, refused: 0, rows: 0 };
  let claims = 0;
  for await (const rows of inParts(namedRows(format, table), mended)) {
    const before: KnownRows = newest === null ? new Map() : await knownOf(ledger, format.dataset, rows);
    const part = partOfRows(snapshot, await ledger.nextKey(format.dataset, published), rows, before);
    if (part.rows !== null)
      await ledger.add(
        part.rows,
        part.known.map(({ name, ...json }) => ({ name, json })),
      );
    claims += part.rows?.figures.length ?? 0;
    for (const { outcome } of part.outcomes) counts[outcome] += 1;
    counts.rows += rows.length;
    watching.onRows?.(part.outcomes);
    watching.onProgress?.(counts.rows);
  }
  return { ...counts, format: format.name, dataset: format.dataset, published, claims, gone };
}

/**
 * The day of the newest snapshot that is imported; `null` where none is. Snapshots come in their order: what an older one
 * said of a row would seem to revise the newer.
 */
async function newestBefore({ format, published, file }: KnownFile, ledger: ImportLedger): Promise<string | null> {
  if (!isDay(published)) throw new InputError(`“${published}” is no day. Write it as 2024-10-08.`);
  const newest = await ledger.newestSnapshot(format.dataset);
  if (newest === null || newest <= published) return newest;
  throw new InputError(
    `${file.name} was published on ${published}, and a snapshot of ${newest} is imported already. Import snapshots in their order: the oldest first.`,
  );
}

async function* inParts(
  rows: AsyncIterable<NamedRow>,
  mended: ReadonlyMap<string, string>,
): AsyncGenerator<readonly NamedRow[]> {
  let part: NamedRow[] = [];
  for await (const { name, row } of rows) {
    part.push({ name: mended.get(name) ?? name, row });
    if (part.length < rowsOfPart) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

async function knownOf(ledger: ImportLedger, dataset: string, rows: readonly NamedRow[]): Promise<KnownRows> {
  const found = await ledger.knownRows(
    dataset,
    rows.map(({ name }) => name),
  );
  return new Map(found.map(({ name, json }) => [name, { ...(json as Omit<KnownRow, "name">), name }]));
}
