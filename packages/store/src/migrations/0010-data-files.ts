import { sql, type Kysely } from "kysely";
import { columnTypes } from "./column-types.ts";

/** Rows of data files: briefs of their own kind, and what each row of a data set said when it was last imported. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const { text } = columnTypes(db);
  await schema
    .alterTable("brief")
    .addColumn("kind", text, (c) =>
      c
        .notNull()
        .defaultTo("prose")
        .check(sql`kind in ('prose', 'data')`),
    )
    .execute();
  await schema
    .createTable("source_row")
    .addColumn("dataset", text, (c) => c.notNull())
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("published", text, (c) => c.notNull())
    .addColumn("json", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("source_row_key", ["dataset", "name"])
    .execute();
}
