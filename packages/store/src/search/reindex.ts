import type { BriefId } from "@daybook/data";
import { sql } from "kysely";
import { searchTables } from "../backup/kept-tables.ts";
import type { Database, Writing } from "../tables.ts";
import { indexBrief } from "./index-brief.ts";

/** Puts everything that is there into the index anew: after a restore, an upgrade, or where someone asks for it. */
export async function reindex(transaction: Writing): Promise<void> {
  for (const name of searchTables) await sql`delete from ${sql.table(name)}`.execute(transaction);
  for (const id of await briefsToFind(transaction)) await indexBrief(transaction, id);
}

/** Every brief that counts or waits. */
export async function briefsToFind(db: Database): Promise<readonly BriefId[]> {
  const briefs = await db
    .selectFrom("brief")
    .select("id")
    .union((eb) => eb.selectFrom("reading").select("id"))
    .orderBy("id")
    .execute();
  return briefs.map(({ id }) => id);
}
