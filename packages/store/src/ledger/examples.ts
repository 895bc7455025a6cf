import { refreshFigures } from "../figures/refresh-figures.ts";
import { connectedIncidents } from "../figures/connected-incidents.ts";
import { inChunks } from "../in-chunks.ts";
import type { Database, Writing } from "../tables.ts";
import { writingLedger } from "../transaction.ts";
import { nextLedgerVersion } from "./ledger-version.ts";

export async function hasExamples(db: Database): Promise<boolean> {
  const row = await db.selectFrom("brief").select("id").where("example", "=", 1).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Takes out the example library, as if it had never been there. Answers how many briefs went. */
export function removeExamples(db: Database): Promise<number> {
  return writingLedger(db, async (transaction) => {
    const briefs = await transaction
      .selectFrom("brief")
      .select(["id", "published"])
      .where("example", "=", 1)
      .orderBy("published")
      .execute();
    const [first] = briefs;
    if (first === undefined) return 0;
    const ids = briefs.map(({ id }) => id);
    const touched = await connectedIncidents(transaction, await incidentsOf(transaction, ids));
    await deleteBriefs(transaction, ids);
    await nextLedgerVersion(transaction);
    await refreshFigures(transaction, touched, first.published);
    return ids.length;
  });
}

async function incidentsOf(transaction: Writing, briefs: readonly string[]): Promise<readonly string[]> {
  const rows = await inChunks(briefs, (some) =>
    transaction
      .selectFrom("incident_statement")
      .select("incident_id")
      .where("brief_id", "in", some)
      .union((eb) =>
        eb
          .selectFrom("claim")
          .select((c) => c.ref("incident_id").$notNull().as("incident_id"))
          .where("brief_id", "in", some)
          .where("incident_id", "is not", null),
      )
      .execute(),
  );
  return rows.map(({ incident_id }) => incident_id);
}

async function deleteBriefs(transaction: Writing, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await transaction
      .deleteFrom("claim_reference")
      .where("claim_id", "in", (eb) => eb.selectFrom("claim").select("id").where("brief_id", "=", id))
      .execute();
    await transaction.deleteFrom("claim").where("brief_id", "=", id).execute();
    await transaction.deleteFrom("incident_statement").where("brief_id", "=", id).execute();
    await transaction.deleteFrom("brief").where("id", "=", id).execute();
  }
}
