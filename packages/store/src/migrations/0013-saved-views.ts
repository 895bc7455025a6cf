import type { Kysely } from "kysely";
import { columnTypes } from "./column-types.ts";

/** Views that people have given a name. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(db);
  await db.schema
    .createTable("saved_view")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("address", text, (c) => c.notNull())
    .addColumn("saved_at", text, (c) => c.notNull())
    .addColumn("by_name", text, (c) => c.notNull())
    .execute();
}
