import { nextLedgerVersion } from "../ledger/ledger-version.ts";
import type { Database } from "../tables.ts";
import { writing } from "../transaction.ts";
import { connectedIncidents } from "./connected-incidents.ts";
import { refreshFigures } from "./refresh-figures.ts";

/** Computes all figures anew from the claims: what is stored of them follows from those, and from the rules of the day. */
export function rebuildFigures(db: Database): Promise<void> {
  return writing(db, async (transaction) => {
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
    await nextLedgerVersion(transaction);
  });
}
