import { sql } from "kysely";
import { searchTables } from "../backup/kept-tables.ts";
import type { Writing } from "../tables.ts";
import { indexBrief } from "./index-brief.ts";

/** Puts everything that is there into the index anew: after a restore, an upgrade, or where someone asks for it. */
export async function reindex(transaction: Writing): Promise<void> {
  for (const name of searchTables) await sql`delete from ${sql.table(name)}`.execute(transaction);
  const briefs = await transaction
    .selectFrom("brief")
    .select("id")
    .union((eb) => eb.selectFrom("reading").select("id"))
    .orderBy("id")
    .execute();
  for (const { id } of briefs) await indexBrief(transaction, id);
}
