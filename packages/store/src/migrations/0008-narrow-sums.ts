import { sql, type CreateTableBuilder, type Kysely, type SchemaModule } from "kysely";
import { isPostgres } from "../postgres/is-postgres.ts";
import type { Database } from "../tables.ts";
import { columnTypes } from "./column-types.ts";

/**
 * What follows from claims, in narrow columns instead of text that has to be parsed: a sum is read as it is asked for, and
 * everything can be written anew in the order in which claims came. All of it is computed at the next start.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const { text } = columnTypes(db);
  for (const name of ["figure", "tree", "contribution", "rollup"]) await schema.dropTable(name).execute();

  await schema
    .createTable("figure")
    .addColumn("id", text, (c) => c.notNull())
    .addColumn("occurrence", "integer", (c) => c.notNull())
    .addColumn("known_from", text, (c) => c.notNull())
    .addColumn("known_until", text)
    .addColumn("root_id", text, (c) => c.notNull())
    .addColumn("json", text, (c) => c.notNull())
    .addCheckConstraint("figure_span", sql`known_until is null or known_from < known_until`)
    .execute();

  await schema
    .createTable("tree")
    .addColumn("root_id", text, (c) => c.notNull())
    .addColumn("known_from", text, (c) => c.notNull())
    .addColumn("known_until", text)
    .addColumn("sort_key", text, (c) => c.notNull())
    .addColumn("from_day", text, (c) => c.notNull())
    .addColumn("to_day", text, (c) => c.notNull())
    .addColumn("figures", text, (c) => c.notNull())
    .addColumn("rolled", "integer", (c) => c.notNull().check(sql`rolled in (0, 1)`))
    .addCheckConstraint("tree_span", sql`known_until is null or known_from < known_until`)
    .execute();

  const contribution = schema
    .createTable("contribution")
    .addColumn("root_id", text, (c) => c.notNull())
    .addColumn("known_from", text, (c) => c.notNull())
    .addColumn("known_until", text)
    .addColumn("day", text, (c) => c.notNull())
    .addColumn("place", text, (c) => c.notNull())
    .addColumn("key", text, (c) => c.notNull())
    .addColumn("grade", text, (c) => c.notNull());
  await withSum(contribution, text).execute();

  const rollup = schema
    .createTable("rollup")
    .addColumn("place", text, (c) => c.notNull())
    .addColumn("grain", text, (c) => c.notNull().check(sql`grain in ('day', 'week')`))
    .addColumn("past", "integer", (c) => c.notNull().check(sql`past in (0, 1)`))
    .addColumn("measure", text, (c) => c.notNull())
    .addColumn("day", text, (c) => c.notNull())
    .addColumn("key", text, (c) => c.notNull())
    .addColumn("grade", text, (c) => c.notNull())
    .addColumn("known_from", text, (c) => c.notNull())
    .addColumn("known_until", text)
    .addPrimaryKeyConstraint("rollup_key", ["place", "grain", "past", "measure", "day", "key", "grade", "known_from"])
    .addCheckConstraint("rollup_span", sql`known_until is null or known_from < known_until`)
    .addCheckConstraint("rollup_past", sql`(past = 1) = (known_until is not null)`);
  // What is asked for together lies together: the weeks of a place and measure, as they stand now.
  const inOrder = isPostgres(db as unknown as Database) ? rollup : rollup.modifyEnd(sql`without rowid`);
  await withSum(inOrder, text).execute();

  for (const index of derivedIndexes) await createIndex(db, index);
  await sql`update ledger_state set rules = null`.execute(db);
}

function withSum<T extends string>(table: CreateTableBuilder<T>, text: ReturnType<typeof columnTypes>["text"]) {
  return table
    .addColumn("low", "double precision", (c) => c.notNull())
    .addColumn("best", "double precision")
    .addColumn("high", "double precision")
    .addColumn("bounds", "integer", (c) => c.notNull())
    .addColumn("figures", "integer", (c) => c.notNull())
    .addColumn("open", "integer", (c) => c.notNull())
    .addColumn("without_best", "integer", (c) => c.notNull())
    .addColumn("trees", "integer", (c) => c.notNull())
    .addColumn("claims", "integer", (c) => c.notNull())
    .addColumn("none_reported", "integer", (c) => c.notNull())
    .addColumn("newest", text, (c) => c.notNull())
    .addColumn("origins", text, (c) => c.notNull())
    .addColumn("conflicts", text, (c) => c.notNull());
}

export interface DerivedIndex {
  readonly name: string;
  readonly on: "figure" | "tree" | "contribution";
  readonly columns: readonly string[];
  readonly unique?: boolean;
}

/** Taken away while everything is written anew, and made again at once from all of it. */
export const derivedIndexes: readonly DerivedIndex[] = [
  { name: "figure_key", on: "figure", columns: ["id", "occurrence", "known_from"], unique: true },
  { name: "figure_root", on: "figure", columns: ["root_id"] },
  { name: "tree_key", on: "tree", columns: ["root_id", "known_from"], unique: true },
  { name: "tree_days", on: "tree", columns: ["rolled", "to_day"] },
  { name: "contribution_day", on: "contribution", columns: ["day", "key"] },
  { name: "contribution_root", on: "contribution", columns: ["root_id"] },
];

export async function createIndex(
  { schema }: { readonly schema: SchemaModule },
  { name, on, columns, unique }: DerivedIndex,
): Promise<void> {
  const index = schema
    .createIndex(name)
    .on(on)
    .columns([...columns]);
  await (unique === true ? index.unique() : index).execute();
}
