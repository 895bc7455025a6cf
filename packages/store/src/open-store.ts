import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FirstWeekday } from "@daybook/data";
import { Kysely } from "kysely";
import { followRules } from "./figures/rebuild-figures.ts";
import { migrate } from "./migrations/migrate.ts";
import { connectPostgres, openPostgres } from "./postgres/open-postgres.ts";
import { nodeSqliteDialect } from "./sqlite/node-sqlite-dialect.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";
import { StoreError } from "./store-error.ts";
import { storeOver, type Store } from "./store.ts";
import type { Database, Tables } from "./tables.ts";
import { troubleWords } from "./trouble.ts";

/** A folder that only its owner may read, a PostgreSQL database, or memory, which is gone when the store is closed. */
export type StoreOptions = (
  | { readonly folder: string }
  | { readonly url: string; readonly replicaUrl?: string }
  | { readonly memory: true }
) & {
  /** The day that weeks begin on; Monday where it is not said. */
  readonly firstWeekday?: FirstWeekday;
};

/** Where the environment says that the data is: the database of DATABASE_URL, else the folder DAYBOOK_DATA. */
export function storeOptions(environment: Readonly<Record<string, string | undefined>> = process.env): StoreOptions {
  const { DATABASE_URL: url, DATABASE_REPLICA_URL: replicaUrl, DAYBOOK_DATA: folder } = environment;
  if (!url) return { folder: folder || "var" };
  return replicaUrl ? { url, replicaUrl } : { url };
}

/** Opens the store, and makes its folder and tables where they are not there yet. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const isReplicated = "replicaUrl" in options && options.replicaUrl !== undefined;
  const replica = isReplicated ? connectPostgres(options.replicaUrl, "DATABASE_REPLICA_URL") : undefined;
  return storeIn(await openDatabase(options), options.firstWeekday, replica);
}

/** The store in a database, whose tables are brought up to date. */
export async function storeIn(db: Database, firstWeekday?: FirstWeekday, replica?: Database): Promise<Store> {
  try {
    await migrate(db);
    await followRules(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return storeOver(db, firstWeekday, replica);
}

/** Only the database, whatever is in it. */
export async function openDatabase(options: StoreOptions): Promise<Database> {
  if ("url" in options) return openPostgres(options.url);
  const file = await openSqlite("folder" in options ? fileIn(options.folder) : ":memory:");
  return new Kysely<Tables>({ dialect: nodeSqliteDialect(file) });
}

function fileIn(folder: string): string {
  try {
    if (!isFolder(folder)) makeFolder(folder);
  } catch (error) {
    const reason = troubleWords(error) ?? (error as Error).message;
    throw new StoreError(`The data folder ${folder} cannot be made: ${reason}.`, { cause: error });
  }
  return join(folder, "daybook.sqlite");
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** One after another: made all at once, Node says of a disk that can only be read that the folder is not there. */
function makeFolder(folder: string): void {
  const above = dirname(folder);
  if (!isFolder(above)) makeFolder(above);
  mkdirSync(folder, { mode: 0o700 });
}
