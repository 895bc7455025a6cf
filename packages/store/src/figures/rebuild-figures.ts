import { rulesVersion } from "@daybook/data";
import { nextLedgerVersion } from "../ledger/ledger-version.ts";
import type { Database, Writing } from "../tables.ts";
import { writingLedger } from "../transaction.ts";
import { connectedIncidents } from "./connected-incidents.ts";
import { refreshFigures } from "./refresh-figures.ts";

/** Computes all figures anew from the claims: what is stored of them follows from those, and from the rules of the day. */
export function rebuildFigures(db: Database): Promise<void> {
  return writingLedger(db, rebuild);
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

async function rebuild(transaction: Writing): Promise<void> {
  await transaction.deleteFrom("figure").execute();
  await transaction.deleteFrom("tree").execute();
  const rows = await transaction.selectFrom("incident_statement").select("incident_id").distinct().execute();
  const done = new Set<string>();
  for (const { incident_id } of rows) {
    if (done.has(incident_id)) continue;
    const together = await connectedIncidents(transaction, [incident_id]);
    await refreshFigures(transaction, together, "");
    for (const incident of together) done.add(incident);
  }
  await transaction.updateTable("ledger_state").set({ rules: rulesVersion }).execute();
  // An empty ledger stays as new as it is: nothing was ever added to it.
  if (rows.length > 0) await nextLedgerVersion(transaction);
}
