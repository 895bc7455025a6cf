import { sql, type Kysely } from "kysely";
import { columnTypes } from "./column-types.ts";

/** Briefs whose figures wait for a person. They are no part of the ledger: nothing here counts anywhere. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const { text } = columnTypes(db);
  await schema
    .createTable("draft_brief")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("key", text, (c) => c.notNull())
    .addColumn("title", text, (c) => c.notNull())
    .addColumn("published", text, (c) => c.notNull())
    .addColumn("theatre", text, (c) => c.notNull())
    .addColumn("language", text, (c) => c.notNull())
    .addColumn("publisher", text)
    .addColumn("url", text)
    .addColumn("constructed", "integer", (c) => c.notNull().check(sql`constructed in (0, 1)`))
    .addColumn("text", text, (c) => c.notNull())
    .addColumn("json", text, (c) => c.notNull())
    .addColumn("recorded_at", text, (c) => c.notNull())
    .execute();
  await schema.createIndex("draft_brief_published").on("draft_brief").column("published").execute();

  await schema
    .createTable("draft")
    .addColumn("brief_id", text, (c) => c.notNull().references("draft_brief.id"))
    .addColumn("ordinal", "integer", (c) => c.notNull())
    .addColumn("figure", text, (c) => c.notNull())
    .addColumn("state", text, (c) => c.notNull().check(sql`state in ('waiting', 'accepted', 'rejected')`))
    .addColumn("json", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("draft_key", ["brief_id", "ordinal"])
    .execute();
  await schema.createIndex("draft_figure").on("draft").columns(["brief_id", "figure"]).unique().execute();
}
