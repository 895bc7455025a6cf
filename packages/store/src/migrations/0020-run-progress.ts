import type { Kysely } from "kysely";
import { columnTypes } from "./column-types.ts";

/** How far a report in the making is: its worker is another process, and whoever looks asks the store. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(db);
  await db.schema.alterTable("report_run").addColumn("step", text).execute();
  await db.schema.alterTable("report_run").addColumn("step_done", "integer").execute();
  await db.schema.alterTable("report_run").addColumn("step_all", "integer").execute();
}
