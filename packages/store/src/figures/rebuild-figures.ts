import { rulesVersion } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import { nextLedgerVersion } from "../ledger/ledger-version.ts";
import type { Progress } from "../progress.ts";
import type { Database, Writing } from "../tables.ts";
import { writingLedger } from "../transaction.ts";
import { deriveGroups } from "./derive-groups.ts";
import { allTouched, refreshRollups } from "../rollups/refresh-rollups.ts";

/** Computes all figures anew from the claims: what is stored of them follows from those, and from the rules of the day. */
export function rebuildFigures(db: Database, progress?: Progress): Promise<void> {
  return writingLedger(db, (transaction) => rebuild(transaction, progress));
}

/** Computes the figures anew where they were held by other rules than today's, as after an upgrade. */
export async function followRules(db: Database): Promise<void> {
  if ((await rulesOf(db)) === rulesVersion) return;
  await writingLedger(db, async (transaction) => {
    // Another process may have done it while this one waited for the lock.
    if ((await rulesOf(transaction)) !== rulesVersion) await rebuild(transaction);
  });
}

async function rulesOf(db: Database): Promise<string | null> {
  return (await db.selectFrom("ledger_state").select("rules").executeTakeFirstOrThrow()).rules;
}

/** All figures in the place of those that are there. */
export async function rebuild(transaction: Writing, progress?: Progress): Promise<void> {
  await transaction.deleteFrom("figure").execute();
  await transaction.deleteFrom("tree").execute();
  await transaction.deleteFrom("contribution").execute();
  await transaction.deleteFrom("rollup").execute();
  let isEmpty = true;
  for await (const { rows } of deriveGroups(transaction, progress)) {
    await inChunks(rows.figures, (some) => transaction.insertInto("figure").values(some).execute());
    await inChunks(rows.trees, (some) => transaction.insertInto("tree").values(some).execute());
    await inChunks(rows.contributions, (some) => transaction.insertInto("contribution").values(some).execute());
    isEmpty = false;
  }
  await refreshRollups(transaction, await allTouched(transaction));
  await transaction.updateTable("ledger_state").set({ rules: rulesVersion }).execute();
  // An empty ledger stays as new as it is: nothing was ever added to it.
  if (!isEmpty) await nextLedgerVersion(transaction);
}
