import { sql } from "kysely";
import { isPostgres } from "./postgres/is-postgres.ts";
import { untilSerialized } from "./postgres/until-serialized.ts";
import type { Database, Writing } from "./tables.ts";
import { plainly } from "./trouble.ts";

/** Reads that belong together see one state of the database, and keep nobody from writing. */
export function reading<T>(db: Database, read: (snapshot: Database) => Promise<T>): Promise<T> {
  if (db.isTransaction) return read(db);
  const transaction = db.transaction().setAccessMode("read only");
  return (isPostgres(db) ? transaction.setIsolationLevel("repeatable read") : transaction).execute(read);
}

/**
 * Writes that belong together are stored together, or not at all, as if nobody else wrote meanwhile.
 *
 * SQLite lets one write at a time. PostgreSQL lets many, and gives up the one that does not fit: what is written may be
 * tried several times, and touches nothing but the transaction.
 */
export function writing<T>(db: Database, write: (transaction: Writing) => Promise<T>): Promise<T> {
  const transaction = db.transaction();
  if (!isPostgres(db)) return plainly(() => transaction.execute(write));
  return plainly(() => untilSerialized(() => transaction.setIsolationLevel("serializable").execute(write)));
}

/** Changes of the ledger come one after another: each gives it its next version, so that two at once never both fit. */
export function writingLedger<T>(db: Database, write: (transaction: Writing) => Promise<T>): Promise<T> {
  return writing(db, async (transaction) => {
    // Before anything is read: what this transaction sees is settled by its first query, and must come after the wait.
    if (isPostgres(db)) await sql`lock table ledger_state in exclusive mode`.execute(transaction);
    return write(transaction);
  });
}
