import { rulesVersion } from "@daybook/data";
import { derivedTables } from "../backup/kept-tables.ts";
import { nextLedgerVersion } from "../ledger/ledger-version.ts";
import { createIndex, derivedIndexes } from "../migrations/0008-narrow-sums.ts";
import { newsIndexes } from "../migrations/0018-read-paths.ts";
import { isPostgres } from "../postgres/is-postgres.ts";
import type { Progress } from "../progress.ts";
import { reindex } from "../search/reindex.ts";
import { withRoom } from "../sqlite/with-room.ts";
import type { Database, Writing } from "../tables.ts";
import { writingLedger } from "../transaction.ts";
import { deriveGroups } from "./derive-groups.ts";
import { sumAllWeeks } from "../rollups/refresh-rollups.ts";
import { insertDerived } from "./insert-derived.ts";

/** Computes all figures anew from the claims: what is stored of them follows from those, and from the rules of the day. */
export function rebuildFigures(db: Database, progress?: Progress): Promise<void> {
  return writingLedger(db, (transaction) => rebuildAll(transaction, progress));
}

/** The figures, and what is found by its words. */
export async function rebuildAll(transaction: Writing, progress?: Progress): Promise<void> {
  await rebuild(transaction, progress);
  await reindex(transaction);
}

/** Computes the figures anew where they were held by other rules than today's, as after an upgrade. */
export async function followRules(db: Database): Promise<void> {
  if ((await rulesOf(db)) === rulesVersion) return;
  await writingLedger(db, async (transaction) => {
    // Another process may have done it while this one waited for the lock.
    if ((await rulesOf(transaction)) !== rulesVersion) await rebuildAll(transaction);
  });
}

async function rulesOf(db: Database): Promise<string | null> {
  return (await db.selectFrom("ledger_state").select("rules").executeTakeFirstOrThrow()).rules;
}

/** All figures in the place of those that are there. */
export function rebuild(transaction: Writing, progress?: Progress): Promise<void> {
  return withRoom(transaction, () => computeAll(transaction, progress));
}

async function computeAll(transaction: Writing, progress: Progress | undefined): Promise<void> {
  for (const name of derivedTables) await transaction.deleteFrom(name).execute();
  const isEmpty = await withoutIndexes(transaction, () => deriveAll(transaction, progress));
  await sumAllWeeks(transaction);
  await transaction.updateTable("ledger_state").set({ rules: rulesVersion }).execute();
  // An empty ledger stays as new as it is: nothing was ever added to it.
  if (!isEmpty) await nextLedgerVersion(transaction);
}

/** Answers whether there was nothing to derive anything from. */
async function deriveAll(transaction: Writing, progress: Progress | undefined): Promise<boolean> {
  let isEmpty = true;
  for await (const { rows } of deriveGroups(transaction, progress)) {
    await insertDerived(transaction, rows);
    isEmpty = false;
  }
  return isEmpty;
}

/**
 * Writes much faster where each index is made at the end, at once. Not on PostgreSQL, where nobody could read meanwhile;
 * whoever reads an SQLite file goes on with what it was.
 */
async function withoutIndexes<T>(transaction: Writing, write: () => Promise<T>): Promise<T> {
  if (isPostgres(transaction)) return write();
  const indexes = [...derivedIndexes, ...newsIndexes];
  for (const { name } of indexes) await transaction.schema.dropIndex(name).execute();
  const written = await write();
  for (const index of indexes) await createIndex(transaction, index);
  return written;
}
