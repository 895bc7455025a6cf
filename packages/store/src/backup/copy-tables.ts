import type { Kysely } from "kysely";
import { inChunks } from "../in-chunks.ts";
import type { Progress } from "../progress.ts";
import type { Database, Writing } from "../tables.ts";
import { digestOf, type Digest } from "./digest.ts";
import { keptTables, type KeptTable } from "./kept-tables.ts";

/** What each table holds, by its name. */
export type Digests = Readonly<Record<string, Digest>>;

/** Any table, by its name. */
type AnyDatabase = Kysely<Record<string, Row>>;
type Row = Record<string, unknown>;

/** Copies all that is kept from one database into another, whichever of the two kinds they are. */
export function copyTables(from: Database, into: Writing, progress?: Progress): Promise<Digests> {
  const any = into as unknown as AnyDatabase;
  const write = ({ name }: KeptTable, rows: readonly Row[]) =>
    inChunks(rows, (few) => any.insertInto(name).values(few).execute());
  return readTables(from, keptTables, write, progress);
}

/** What a database holds of some tables. */
export function digestTables(db: Database, tables: readonly KeptTable[]): Promise<Digests> {
  return readTables(db, tables, async () => []);
}

async function readTables(
  from: Database,
  tables: readonly KeptTable[],
  take: (table: KeptTable, rows: readonly Row[]) => Promise<unknown>,
  progress: Progress = () => {},
): Promise<Digests> {
  const digests: Record<string, Digest> = {};
  for (const [at, table] of tables.entries()) {
    progress(at, tables.length);
    digests[table.name] = await readTable(from as unknown as AnyDatabase, table, (rows) => take(table, rows));
  }
  progress(tables.length, tables.length);
  return digests;
}

async function readTable(
  from: AnyDatabase,
  { name, by, some }: KeptTable,
  take: (rows: readonly Row[]) => Promise<unknown>,
): Promise<Digest> {
  const digest = digestOf();
  const values = await from.selectFrom(name).select(by).distinct().orderBy(by).execute();
  await inChunks(
    values.map((row) => row[by]),
    async (few) => {
      const rows = await from.selectFrom(name).selectAll().where(by, "in", few).execute();
      digest.add(rows);
      await take(rows);
      return [];
    },
    some,
  );
  return digest.end();
}
