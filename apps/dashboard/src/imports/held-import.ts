import { randomUUID } from "node:crypto";
import {
  InputError,
  formats,
  guessMapping,
  importFile,
  ownTable,
  ownTables,
  recognised,
  tablesOf,
  type Imported,
  type KnownFile,
  type Mapping,
  type RowOutcome,
  type SourceFile,
} from "@daybook/intake/formats";
import type { Store } from "@daybook/store";
import type { Work } from "../work/long-work.ts";

/** A file that was uploaded, with what an import of it would say, until a person confirms it. */
export interface HeldImport {
  readonly id: string;
  readonly known: KnownFile;
  /** What its columns are taken for, where nobody has said so before. */
  readonly mapping: Mapping | null;
  readonly tried: Imported;
  /** The first rows that would change something, and all that are refused. */
  readonly rows: readonly RowOutcome[];
  readonly refused: readonly RowOutcome[];
  /** `null` until a person confirms it. */
  work: Work<Imported> | null;
}

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly published: string;
}

/** How many rows are shown one by one. */
const shownAtMost = 200;

/** Finds out what a file is, and what an import of it would say. Nothing is stored. */
export async function tryImport(store: Store, upload: Upload, folder: string): Promise<HeldImport> {
  const { mapping, ...known } = await knownFile(upload, folder);
  const rows: RowOutcome[] = [];
  const refused: RowOutcome[] = [];
  const onRows = (outcomes: readonly RowOutcome[]) => {
    const changing = outcomes.filter(({ outcome }) => outcome !== "unchanged");
    rows.push(...changing.slice(0, shownAtMost - rows.length));
    refused.push(...outcomes.filter(({ outcome }) => outcome === "refused"));
  };
  const tried = await store.importing((ledger) => importFile(known, ledger, { onRows }), { dryRun: true });
  return { id: randomUUID(), known, mapping, tried, rows, refused, work: null };
}

async function knownFile({ name, bytes, published }: Upload, folder: string) {
  const file: SourceFile = { name, open: () => once(bytes) };
  const tables = await tablesOf(file);
  const known = recognised(tables, [...formats, ...(await ownTables(folder)).map(ownTable)]);
  if (known !== undefined) return { ...known, file, published, mapping: null };
  for (const table of tables) {
    const mapping = guessMapping(table.header, name);
    if (mapping !== null) return { format: ownTable(mapping), table, file, published, mapping };
  }
  const columns = tables.map(({ header }) => header.join(", ")).join("; ");
  throw new InputError(
    `${name} is of no format that is known, and no table of figures: a day and a number are needed. Its columns are ${columns}.`,
  );
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
