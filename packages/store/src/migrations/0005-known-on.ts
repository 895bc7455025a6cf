import type { Kysely } from "kysely";

/** A report may be asked for as known on a day; without one it shows all that is known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("report_run").addColumn("as_known_on", "text").execute();
}
