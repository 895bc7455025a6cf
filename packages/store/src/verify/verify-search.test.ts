import { sql } from "kysely";
import { expect, it } from "vitest";
import { isPostgres } from "../postgres/is-postgres.ts";
import { readingOf } from "../reviews/reading-for-tests.ts";
import type { Database } from "../tables.ts";
import { temporaryPlace } from "../testing/place.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";

it.each<[string, (db: Database) => Promise<unknown>, object]>([
  [
    "a place that is called otherwise",
    (db) => db.updateTable("search_entry").set({ title: "Slovyansk" }).where("ref", "=", "Sloviansk").execute(),
    { of: "place", title: "Sloviansk" },
  ],
  [
    "a brief that no longer tells of a speaker",
    (db) => removeTold(db, "the prosecutor"),
    { of: "speaker", title: "the prosecutor" },
  ],
  ["words by which nothing is found", (db) => removeWords(db, "two strikes on Sloviansk"), { of: "incident" }],
  [
    "a speaker of whom no brief tells",
    (db) =>
      db
        .insertInto("search_entry")
        .values({ kind: "speaker", ref: "a stranger", title: "a stranger", name: "a stranger" })
        .execute(),
    { of: "speaker", title: "a stranger" },
  ],
])("names %s, and a rebuild mends it", async (_, spoil, flaw) => {
  const place = await temporaryPlace();
  const store = await testStore(place);
  for (const brief of sloviansk()) await store.addBrief(brief);
  expect(await store.verify()).toMatchObject({ isSound: true });

  await spoil(await place.open());

  expect(await store.verify()).toMatchObject({ isSound: false, isMendable: true, flaws: 1, first: [flaw] });
  await store.rebuild();
  expect(await store.verify()).toMatchObject({ isSound: true });
});

it("finds nothing wrong where a speaker is told of anew, and where a brief only waits", async () => {
  const store = await testStore();
  const [first, second, third] = sloviansk();
  for (const brief of [second, first]) await store.addBrief(brief);
  await store.keepReading(readingOf(third));
  expect(await store.verify()).toMatchObject({ isSound: true });
});

async function removeTold(db: Database, ref: string) {
  const { seq } = await db.selectFrom("search_entry").select("seq").where("ref", "=", ref).executeTakeFirstOrThrow();
  const { brief_id } = await db
    .selectFrom("search_told")
    .select("brief_id")
    .where("seq", "=", seq)
    .executeTakeFirstOrThrow();
  await db.deleteFrom("search_told").where("seq", "=", seq).where("brief_id", "=", brief_id).execute();
}

async function removeWords(db: Database, title: string) {
  const { seq } = await db
    .selectFrom("search_entry")
    .select("seq")
    .where("title", "=", title)
    .executeTakeFirstOrThrow();
  await sql`delete from search_words where ${sql.ref(isPostgres(db) ? "seq" : "rowid")} = ${seq}`.execute(db);
}
