import { refreshFigures } from "../figures/refresh-figures.ts";
import { connectedIncidents } from "../figures/connected-incidents.ts";
import { inChunks } from "../in-chunks.ts";
import type { Database, Writing } from "../tables.ts";
import { writingLedger } from "../transaction.ts";
import { removeReading } from "../reviews/remove-reading.ts";
import { indexBrief } from "../search/index-brief.ts";
import { removeTold } from "./contribute.ts";
import { nextLedgerVersion } from "./ledger-version.ts";
import { removePast } from "./past-contributions.ts";

export async function hasExamples(db: Database): Promise<boolean> {
  return (await examplesIn(db)).length > 0;
}

/** Takes out the example library, as if it had never been there. Answers how many briefs went. */
export function removeExamples(db: Database): Promise<number> {
  return writingLedger(db, async (transaction) => {
    const briefs = await examplesIn(transaction);
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

/** Those that count, and those of which a review has left nothing that counts. */
async function examplesIn(db: Database) {
  const rows = await db
    .selectFrom("brief")
    .select(["id", "published"])
    .where("example", "=", 1)
    .union((eb) => eb.selectFrom("reading").select(["id", "published"]).where("example", "=", 1))
    .execute();
  return rows.toSorted((a, b) => (a.published < b.published ? -1 : 1));
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
    await removeTold(transaction, id);
    await transaction.deleteFrom("brief").where("id", "=", id).execute();
    await removePast(transaction, id);
    await removeReading(transaction, id);
    await indexBrief(transaction, id);
  }
}
