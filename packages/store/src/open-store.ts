import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { FirstWeekday } from "@daybook/data";
import { Kysely } from "kysely";
import { followRules } from "./figures/rebuild-figures.ts";
import { migrate } from "./migrations/migrate.ts";
import { nodeSqliteDialect } from "./sqlite/node-sqlite-dialect.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";
import { StoreError } from "./store-error.ts";
import { storeOver, type Store } from "./store.ts";
import type { Tables } from "./tables.ts";

/** A folder that only its owner may read, or memory, which is gone when the store is closed. */
export type StoreOptions = ({ readonly folder: string } | { readonly memory: true }) & {
  /** The day that weeks begin on; Monday where it is not said. */
  readonly firstWeekday?: FirstWeekday;
};

/** Opens the store, and makes its folder and tables where they are not there yet. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const database = await openSqlite("folder" in options ? fileIn(options.folder) : ":memory:");
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
  try {
    await migrate(db);
    await followRules(db);
  } catch (error) {
    await db.destroy();
    if (database.isOpen) database.close();
    throw error;
  }
  return storeOver(db, options.firstWeekday);
}

function fileIn(folder: string): string {
  refusePostgres(process.env["DATABASE_URL"]);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreError(`The data folder ${folder} cannot be made: ${(error as Error).message}.`, { cause: error });
  }
  return join(folder, "daybook.sqlite");
}

/** Better to say so than to write into a file while the person thinks it is their server. */
function refusePostgres(url: string | undefined): void {
  if (url === undefined || url === "") return;
  throw new StoreError(
    "DATABASE_URL is set, but PostgreSQL is not supported yet. Unset it to keep the data in a folder.",
  );
}
