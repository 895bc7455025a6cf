import { sql, type Kysely } from "kysely";
import { columnTypes } from "./column-types.ts";

/** Briefs, their claims and statements, and the figures that follow from them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const { text } = columnTypes(db);
  await schema
    .createTable("ledger_state")
    .addColumn("id", "integer", (c) => c.primaryKey().check(sql`id = 1`))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("rules", text)
    .execute();
  await sql`insert into ledger_state (id, version) values (1, 0)`.execute(db);

  await schema
    .createTable("brief")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("key", text, (c) => c.notNull().unique())
    .addColumn("title", text, (c) => c.notNull())
    .addColumn("published", text, (c) => c.notNull())
    .addColumn("theatre", text, (c) => c.notNull())
    .addColumn("language", text, (c) => c.notNull())
    .addColumn("publisher", text)
    .addColumn("url", text)
    .addColumn("constructed", "integer", (c) => c.notNull().check(sql`constructed in (0, 1)`))
    .addColumn("text", text, (c) => c.notNull())
    .addColumn("example", "integer", (c) => c.notNull().check(sql`example in (0, 1)`))
    .addColumn("recorded_at", text, (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .execute();
  await schema.createIndex("brief_published").on("brief").column("published").execute();

  await schema
    .createTable("claim")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("brief_id", text, (c) => c.notNull().references("brief.id"))
    .addColumn("ordinal", "integer", (c) => c.notNull())
    .addColumn("incident_id", text)
    .addColumn("published", text, (c) => c.notNull())
    .addColumn("measure", text, (c) => c.notNull())
    .addColumn("kind", text, (c) => c.notNull().check(sql`kind in ('flow', 'stock', 'reading')`))
    .addColumn("low", "double precision", (c) => c.notNull())
    .addColumn("best", "double precision")
    .addColumn("high", "double precision")
    .addColumn("from_day", text, (c) => c.notNull())
    .addColumn("to_day", text, (c) => c.notNull())
    .addColumn("place", text)
    .addColumn("json", text, (c) => c.notNull())
    .addCheckConstraint("claim_low", sql`low >= 0`)
    .addCheckConstraint("claim_best", sql`best is null or best >= low`)
    .addCheckConstraint("claim_high", sql`high is null or high >= coalesce(best, low)`)
    .addCheckConstraint("claim_days", sql`from_day <= to_day`)
    .addCheckConstraint("claim_incident", sql`(incident_id is null) = (kind = 'reading')`)
    .execute();
  await schema.createIndex("claim_brief").on("claim").columns(["brief_id", "ordinal"]).unique().execute();
  await schema.createIndex("claim_incident").on("claim").column("incident_id").execute();

  await schema
    .createTable("claim_reference")
    .addColumn("claim_id", text, (c) => c.notNull().references("claim.id"))
    .addColumn("brief_key", text, (c) => c.notNull())
    .addColumn("figure", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("claim_reference_key", ["claim_id", "brief_key", "figure"])
    .execute();
  await schema.createIndex("claim_reference_brief").on("claim_reference").column("brief_key").execute();

  await schema
    .createTable("incident_statement")
    .addColumn("brief_id", text, (c) => c.notNull().references("brief.id"))
    .addColumn("ordinal", "integer", (c) => c.notNull())
    .addColumn("incident_id", text, (c) => c.notNull())
    .addColumn("parent_id", text)
    .addColumn("label", text, (c) => c.notNull())
    .addColumn("parts_told", text, (c) => c.check(sql`parts_told in ('all', 'some')`))
    .addColumn("open", "integer", (c) => c.check(sql`open in (0, 1)`))
    .addColumn("tally", "integer", (c) => c.check(sql`tally in (0, 1)`))
    .addColumn("published", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("incident_statement_key", ["brief_id", "ordinal"])
    .execute();
  await schema.createIndex("incident_statement_incident").on("incident_statement").column("incident_id").execute();
  await schema.createIndex("incident_statement_parent").on("incident_statement").column("parent_id").execute();

  await schema
    .createTable("figure")
    .addColumn("id", text, (c) => c.notNull())
    .addColumn("occurrence", "integer", (c) => c.notNull())
    .addColumn("known_from", text, (c) => c.notNull())
    .addColumn("known_until", text)
    .addColumn("incident_id", text, (c) => c.notNull())
    .addColumn("root_id", text, (c) => c.notNull())
    .addColumn("measure", text, (c) => c.notNull())
    .addColumn("kind", text, (c) => c.notNull())
    .addColumn("from_day", text, (c) => c.notNull())
    .addColumn("to_day", text, (c) => c.notNull())
    .addColumn("json", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("figure_key", ["id", "occurrence", "known_from"])
    .addCheckConstraint("figure_span", sql`known_until is null or known_from < known_until`)
    .execute();
  await schema.createIndex("figure_root").on("figure").columns(["root_id", "known_from"]).execute();
  await schema.createIndex("figure_incident").on("figure").column("incident_id").execute();

  await schema
    .createTable("tree")
    .addColumn("root_id", text, (c) => c.notNull())
    .addColumn("known_from", text, (c) => c.notNull())
    .addColumn("known_until", text)
    .addColumn("sort_key", text, (c) => c.notNull())
    .addColumn("from_day", text, (c) => c.notNull())
    .addColumn("to_day", text, (c) => c.notNull())
    .addColumn("figures", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("tree_key", ["root_id", "known_from"])
    .addCheckConstraint("tree_span", sql`known_until is null or known_from < known_until`)
    .execute();
  await schema.createIndex("tree_days").on("tree").columns(["to_day", "from_day"]).execute();
}
