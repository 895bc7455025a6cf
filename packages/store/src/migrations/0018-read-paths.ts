import { readingsNamed, type Claim } from "@daybook/data";
import type { Kysely } from "kysely";
import { createIndex, type DerivedIndex } from "./0008-narrow-sums.ts";
import { columnTypes } from "./column-types.ts";

/** A page of one week finds what it needs among a million claims: readings by their series, news by their day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const { text } = columnTypes(db);
  await schema.alterTable("claim").addColumn("series", text).execute();
  await nameSeries(db as Kysely<ClaimTables>);
  await schema
    .createIndex("claim_series")
    .on("claim")
    .columns(["series", "to_day"])
    .where("series", "is not", null)
    .execute();
  await schema.createIndex("claim_told").on("claim").columns(["to_day", "from_day"]).execute();
  for (const index of newsIndexes) await createIndex(db, index);
}

/** By what became known when. Taken away and made again with the other indexes of what is derived. */
export const newsIndexes: readonly DerivedIndex[] = [
  { name: "figure_news", on: "figure", columns: ["known_from", "root_id"] },
  { name: "tree_news", on: "tree", columns: ["known_from", "root_id"] },
  { name: "tree_gone", on: "tree", columns: ["known_until", "root_id"] },
];

interface ClaimTables {
  readonly claim: { readonly id: string; readonly kind: string; readonly series: string | null; readonly json: string };
}

const some = 1000;

/** A thousand at a time: a ledger may have more readings than fit into memory. */
async function nameSeries(db: Kysely<ClaimTables>): Promise<void> {
  for (let after: string | undefined = ""; after !== undefined;) {
    const rows: readonly { readonly id: string; readonly json: string }[] = await db
      .selectFrom("claim")
      .select(["id", "json"])
      .where("kind", "=", "reading")
      .where("id", ">", after)
      .orderBy("id")
      .limit(some)
      .execute();
    for (const { id, json } of rows) {
      const series = readingsNamed(JSON.parse(json) as Claim);
      await db.updateTable("claim").set({ series }).where("id", "=", id).execute();
    }
    after = rows.at(-1)?.id;
  }
}
