import { sql, type Kysely } from "kysely";
import { columnTypes } from "./column-types.ts";

/** The name of a week says its days only together with the day that weeks begin on: a report is of both. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(db);
  await db.schema
    .alterTable("report_run")
    .addColumn("first_weekday", text, (c) =>
      c
        .notNull()
        .defaultTo("monday")
        .check(sql`first_weekday in ('monday', 'sunday', 'saturday')`),
    )
    .execute();
}
