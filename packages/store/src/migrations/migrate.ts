import type { Kysely } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import { StoreError } from "../store-error.ts";
import { reading, writing } from "../transaction.ts";
import type { Database } from "../tables.ts";
import * as ledger from "./0001-ledger.ts";
import * as reports from "./0002-reports.ts";
import * as drafts from "./0003-drafts.ts";

export type Migrations = Readonly<Record<string, Migration>>;

/** In the order of their names. A migration that was released never changes. */
export const migrations: Migrations = { "0001-ledger": ledger, "0002-reports": reports, "0003-drafts": drafts };

/** Brings the tables up to date: all of it or nothing, and only one process at a time. */
export async function migrate(db: Database, known: Migrations = migrations): Promise<void> {
  const isNew = (name: string) => !(name in known);
  const done = await reading(db, doneMigrations);
  refuseNewer(done.filter(isNew));
  if (done.length === Object.keys(known).length) return;
  await writing(db, async (transaction) => {
    // Another process may have migrated while this one waited for the lock.
    refuseNewer((await doneMigrations(transaction)).filter(isNew));
    const provider = { getMigrations: async () => ({ ...known }) };
    const { error } = await new Migrator({ db: transaction as unknown as Kysely<unknown>, provider }).migrateToLatest();
    if (error !== undefined) throw error;
  });
}

async function doneMigrations(db: Database): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return [];
  const log = db as unknown as Kysely<{ kysely_migration: { name: string } }>;
  const rows = await log.selectFrom("kysely_migration").select("name").execute();
  return rows.map(({ name }) => name);
}

function refuseNewer(unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  throw new StoreError(
    `This data folder was written by a newer version of Daybook (${unknown.join(", ")}). ` +
      "Start that version, or name another folder with DAYBOOK_DATA. Nothing was changed.",
  );
}
