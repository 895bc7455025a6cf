import type { Kysely } from "kysely";
import { columnTypes } from "./column-types.ts";

/** Events that people keep to read charts by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(db);
  await db.schema
    .createTable("event")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("day", text, (c) => c.notNull())
    .addColumn("place", text)
    .addColumn("created_at", text, (c) => c.notNull())
    .execute();
}
