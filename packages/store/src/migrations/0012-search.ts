import { sql, type Kysely } from "kysely";
import { isPostgres } from "../postgres/is-postgres.ts";
import type { Database } from "../tables.ts";
import { columnTypes } from "./column-types.ts";

/** What can be searched for: briefs by their words, and the incidents, places and sources that they name. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const { text } = columnTypes(db);
  await schema
    .createTable("search_entry")
    .addColumn("seq", isPostgres(db as unknown as Database) ? "serial" : "integer", (c) => c.primaryKey())
    .addColumn("kind", text, (c) =>
      c.notNull().check(sql`kind in ('place', 'speaker', 'publisher', 'incident', 'brief')`),
    )
    .addColumn("ref", text, (c) => c.notNull())
    .addColumn("title", text, (c) => c.notNull())
    .addColumn("name", text, (c) => c.notNull())
    .addUniqueConstraint("search_entry_ref", ["kind", "ref"])
    .execute();
  await schema
    .createTable("search_told")
    .addColumn("brief_id", text, (c) => c.notNull())
    .addColumn("seq", "integer", (c) => c.notNull().references("search_entry.seq"))
    .addColumn("day", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("search_told_key", ["brief_id", "seq"])
    .execute();
  await schema.createIndex("search_told_seq").on("search_told").columns(["seq", "day"]).execute();
  await createWords(db);
  // What is there already is put into the index at the next start, when the figures are computed anew.
  await sql`update ledger_state set rules = null`.execute(db);
}

/** The words alone, as they are compared, so that both databases find the same: neither is asked to take text apart. */
async function createWords(db: Kysely<unknown>): Promise<void> {
  if (!isPostgres(db as unknown as Database)) {
    await sql`create virtual table search_words using fts5(title, body, content = '', contentless_delete = 1,
      tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'")`.execute(db);
    return;
  }
  await sql`create table search_words (
    seq integer primary key references search_entry (seq), words tsvector not null)`.execute(db);
  await sql`create index search_words_words on search_words using gin (words)`.execute(db);
}
