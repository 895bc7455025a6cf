import { sql, type Kysely } from "kysely";
import { columnTypes } from "./column-types.ts";

/** What whole trees add to totals, and the sums of it by place and day or week. All of it follows from the figures. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const { text } = columnTypes(db);
  await schema
    .alterTable("tree")
    .addColumn("rolled", "integer", (c) =>
      c
        .notNull()
        .defaultTo(0)
        .check(sql`rolled in (0, 1)`),
    )
    .execute();

  await schema
    .createTable("contribution")
    .addColumn("root_id", text, (c) => c.notNull())
    .addColumn("known_from", text, (c) => c.notNull())
    .addColumn("known_until", text)
    .addColumn("day", text, (c) => c.notNull())
    .addColumn("place", text, (c) => c.notNull())
    .addColumn("key", text, (c) => c.notNull())
    .addColumn("grade", text, (c) => c.notNull())
    .addColumn("json", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("contribution_key", ["root_id", "known_from", "key", "grade"])
    .execute();
  await schema.createIndex("contribution_day").on("contribution").column("day").execute();

  await schema
    .createTable("rollup")
    .addColumn("place", text, (c) => c.notNull())
    .addColumn("grain", text, (c) => c.notNull().check(sql`grain in ('day', 'week')`))
    .addColumn("day", text, (c) => c.notNull())
    .addColumn("key", text, (c) => c.notNull())
    .addColumn("grade", text, (c) => c.notNull())
    .addColumn("measure", text, (c) => c.notNull())
    .addColumn("known_from", text, (c) => c.notNull())
    .addColumn("known_until", text)
    .addColumn("json", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("rollup_key", ["place", "grain", "day", "key", "grade", "known_from"])
    .addCheckConstraint("rollup_span", sql`known_until is null or known_from < known_until`)
    .execute();
  await schema.createIndex("rollup_measure").on("rollup").columns(["place", "grain", "measure", "day"]).execute();

  // The figures are computed anew at the next start, and with them all this.
  await sql`update ledger_state set rules = null`.execute(db);
}
