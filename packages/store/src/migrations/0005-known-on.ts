import type { Kysely } from "kysely";
import { columnTypes } from "./column-types.ts";

/** A report may be asked for as known on a day; without one it shows all that is known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(db);
  await db.schema.alterTable("report_run").addColumn("as_known_on", text).execute();
}
