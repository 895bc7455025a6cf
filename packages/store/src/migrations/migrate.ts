import { sql, type Kysely } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import { isPostgres } from "../postgres/is-postgres.ts";
import { StoreError } from "../store-error.ts";
import { reading } from "../transaction.ts";
import type { Database, Writing } from "../tables.ts";
import { plainly } from "../trouble.ts";
import * as ledger from "./0001-ledger.ts";
import * as reports from "./0002-reports.ts";
import * as firstWeekday from "./0004-first-weekday.ts";
import * as knownOn from "./0005-known-on.ts";
import * as rollups from "./0006-rollups.ts";
import * as drafts from "./0007-drafts.ts";
import * as narrowSums from "./0008-narrow-sums.ts";
import * as reviews from "./0009-reviews.ts";
import * as dataFiles from "./0010-data-files.ts";
import * as events from "./0011-events.ts";
import * as search from "./0012-search.ts";
import * as savedViews from "./0013-saved-views.ts";
import * as readPaths from "./0018-read-paths.ts";
import * as madeBy from "./0019-made-by.ts";
import * as runProgress from "./0020-run-progress.ts";

export type Migrations = Readonly<Record<string, Migration>>;

/** In the order of their names. A migration that was released never changes. */
export const migrations: Migrations = {
  "0001-ledger": ledger,
  "0002-reports": reports,
  "0004-first-weekday": firstWeekday,
  "0005-known-on": knownOn,
  "0006-rollups": rollups,
  "0007-drafts": drafts,
  "0008-narrow-sums": narrowSums,
  "0009-reviews": reviews,
  "0010-data-files": dataFiles,
  "0011-events": events,
  "0012-search": search,
  "0013-saved-views": savedViews,
  "0018-read-paths": readPaths,
  "0019-made-by": madeBy,
  "0020-run-progress": runProgress,
};

/** Brings the tables up to date: all of it or nothing, and only one process at a time. */
export async function migrate(db: Database, known: Migrations = migrations): Promise<void> {
  const isNew = (name: string) => !(name in known);
  const done = await reading(db, doneMigrations);
  refuseNewer(done.filter(isNew));
  if (done.length === Object.keys(known).length) return;
  await alone(db, async (transaction) => {
    // Another process may have migrated while this one waited for the lock.
    refuseNewer((await doneMigrations(transaction)).filter(isNew));
    const { error } = await new Migrator({
      db: transaction as unknown as Kysely<unknown>,
      provider: { getMigrations: async () => ({ ...known }) },
      ...(await schemaOf(transaction)),
    }).migrateToLatest();
    if (error !== undefined) throw error;
  });
}

/**
 * In a transaction that no other migration runs beside. On PostgreSQL each of its statements sees what was committed
 * before it, so that whoever waited for the lock sees what was done meanwhile.
 */
function alone(db: Database, change: (transaction: Writing) => Promise<void>): Promise<void> {
  const migrating = async (transaction: Writing) => {
    if (isPostgres(db)) await lock.execute(transaction);
    await change(transaction);
  };
  return plainly(() => db.transaction().execute(migrating));
}

const lock = sql`select pg_advisory_xact_lock(hashtext('daybook migrations in ' || current_schema()))`;

async function doneMigrations(db: Database): Promise<readonly string[]> {
  if (!(await isAnyDone(db))) return [];
  const log = db as unknown as Kysely<{ kysely_migration: { name: string } }>;
  const rows = await log.selectFrom("kysely_migration").select("name").execute();
  return rows.map(({ name }) => name);
}

async function isAnyDone(db: Database): Promise<boolean> {
  if (isPostgres(db)) {
    const { rows } = await sql<{ done: boolean }>`
      select to_regclass(quote_ident(current_schema()) || '.kysely_migration') is not null as done`.execute(db);
    return rows[0]?.done === true;
  }
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  return tables.some(({ name }) => name === "kysely_migration");
}

/** One PostgreSQL database may hold several ledgers, each in a schema of its own; SQLite knows none. */
async function schemaOf(db: Database): Promise<{ readonly migrationTableSchema?: string }> {
  if (!isPostgres(db)) return {};
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name;
  if (name == null) throw new StoreError("The search_path of this database names no schema that is there.");
  return { migrationTableSchema: name };
}

function refuseNewer(unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  throw new StoreError(
    `This data was written by a newer version of Daybook (${unknown.join(", ")}). ` +
      "Start that version, or name another place with DAYBOOK_DATA or DATABASE_URL. Nothing was changed.",
  );
}
