import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FirstWeekday } from "@daybook/data";
import { Kysely } from "kysely";
import { followRules } from "./figures/rebuild-figures.ts";
import { migrate } from "./migrations/migrate.ts";
import { nodeSqliteDialect } from "./sqlite/node-sqlite-dialect.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";
import { StoreError } from "./store-error.ts";
import type { StoreOptions } from "./store-options.ts";
import { storeOver, type Store } from "./store.ts";
import type { Database, Tables } from "./tables.ts";
import { troubleWords } from "./trouble.ts";

/** Opens the store, and makes its folder and tables where they are not there yet. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const replica = await replicaOf(options);
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
  if ("url" in options) return (await postgres()).openPostgres(options.url);
  const file = await openSqlite("folder" in options ? fileIn(options.folder) : ":memory:");
  return new Kysely<Tables>({ dialect: nodeSqliteDialect(file) });
}

async function replicaOf(options: StoreOptions): Promise<Database | undefined> {
  if (!("replicaUrl" in options) || options.replicaUrl === undefined) return undefined;
  return (await postgres()).connectPostgres(options.replicaUrl, "DATABASE_REPLICA_URL");
}

/** Loaded only where it is used: most ledgers lie in a file. */
function postgres() {
  return import("./postgres/open-postgres.ts");
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
