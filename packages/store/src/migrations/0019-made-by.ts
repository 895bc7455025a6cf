import type { Kysely } from "kysely";
import { columnTypes } from "./column-types.ts";

/** The same data, told by other rules or in other words, is another report. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(db);
  await db.schema.alterTable("report_run").addColumn("made_by", text).execute();
}
