import { expect, it } from "vitest";
import type { Database } from "../tables.ts";
import { temporaryPlace } from "../testing/place.ts";
import { randomBriefs, randomFrom, shuffled } from "../testing/random-briefs.ts";
import { reportFor } from "../testing/report.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";

it.each([1, 2, 3])("finds nothing wrong, in whatever order briefs came and went (briefs %i)", async (seed) => {
  const store = await testStore();
  for (const [at, brief] of shuffled(randomBriefs(seed, 10), randomFrom(seed)).entries())
    await store.addBrief(brief, { example: at % 3 === 0 });
  expect(await store.verify()).toMatchObject({ isSound: true, flaws: 0, first: [], checked: { briefs: 10 } });

  await store.removeExamples();

  expect(await store.verify()).toMatchObject({ isSound: true, checked: { briefs: 6 } });
});

it("names the figure that is not what the claims give, and a rebuild mends it", async () => {
  const { store, db } = await spoiltBy(async (on) => {
    const row = await on
      .selectFrom("figure")
      .selectAll()
      .where("json", "like", "%killed%")
      .where("known_until", "is", null)
      .executeTakeFirstOrThrow();
    const json = row.json.replaceAll('"low":11', '"low":10');
    await on
      .updateTable("figure")
      .set({ json })
      .where("id", "=", row.id)
      .where("known_from", "=", row.known_from)
      .execute();
  });

  expect(await store.verify()).toMatchObject({
    isSound: false,
    isMendable: true,
    flaws: 1,
    first: [
      {
        kind: "figure",
        incident: "two strikes on Sloviansk",
        key: { measure: "killed" },
        knownFrom: "2025-03-13",
        knownUntil: null,
        stored: { low: 10, high: 11 },
        derived: { low: 11, high: 11 },
      },
    ],
  });

  await store.rebuild();
  expect(await store.verify()).toMatchObject({ isSound: true, flaws: 0 });
  expect((await db.selectFrom("figure").select("id").execute()).length).toBeGreaterThan(3);
});

it.each<[string, (db: Database) => Promise<unknown>, object]>([
  [
    "a figure that is gone",
    (db) => db.deleteFrom("figure").where("json", "like", "%killed%").execute(),
    { stored: null },
  ],
  [
    "a figure that cannot be read",
    (db) => db.updateTable("figure").set({ json: "{" }).execute(),
    { stored: "unreadable" },
  ],
  [
    "a figure of nothing",
    (db) => db.updateTable("figure").set({ root_id: "nowhere" }).where("json", "like", "%killed%").execute(),
    { stored: null },
  ],
  [
    "a tree that is gone",
    (db) => db.deleteFrom("tree").execute(),
    { kind: "tree", incident: "two strikes on Sloviansk" },
  ],
  [
    "a sum of a week that is off by one",
    (db) =>
      db
        .updateTable("rollup")
        .set({ low: 10 })
        .where("low", "=", 11)
        .where("place", "=", "sloviansk")
        .where("grain", "=", "week")
        .where("past", "=", 0)
        .execute(),
    {
      kind: "cell",
      place: "sloviansk",
      grain: "week",
      day: "2025-03-10",
      stored: expect.objectContaining({ low: 10, high: 11 }),
      derived: expect.objectContaining({ low: 11, high: 11 }),
    },
  ],
  [
    "a sum that is gone",
    (db) => db.deleteFrom("rollup").where("grain", "=", "day").where("place", "=", "").execute(),
    { kind: "cell", stored: null },
  ],
  [
    "sums of a week that nothing happened in",
    (db) =>
      db
        .updateTable("rollup")
        .set({ day: "2031-01-06" })
        .where("grain", "=", "week")
        .where("place", "=", "")
        .where("measure", "=", "killed")
        .execute(),
    { kind: "cell", day: "2031-01-06", derived: null },
  ],
  [
    "a contribution that is gone",
    (db) => db.deleteFrom("contribution").execute(),
    { kind: "contribution", incident: "two strikes on Sloviansk" },
  ],
  ["a tree of other days", (db) => db.updateTable("tree").set({ to_day: "2025-03-30" }).execute(), { kind: "tree" }],
])("sees %s, and a rebuild mends it", async (_, spoil, flaw) => {
  const { store } = await spoiltBy(spoil);

  const { isSound, isMendable, first } = await store.verify();

  expect([isSound, isMendable]).toEqual([false, true]);
  expect(first).toContainEqual(expect.objectContaining(flaw));
  await store.rebuild();
  expect(await store.verify()).toMatchObject({ isSound: true });
});

it.each<[string, (db: Database) => Promise<unknown>, object]>([
  [
    "a word changed in a brief",
    (db) => db.updateTable("brief").set({ text: "The brief 2." }).where("key", "=", "02").execute(),
    { kind: "brief", brief: "02" },
  ],
  [
    "a number changed in a claim",
    async (db) => spoilClaim(db, (json) => json.replaceAll("57", "75")),
    { kind: "claim", brief: "02", words: "75" },
  ],
  ["a claim that cannot be read", async (db) => spoilClaim(db, () => "{"), { kind: "claim", brief: "02" }],
  ["a reference gone", (db) => db.deleteFrom("claim_reference").execute(), { kind: "claim", words: "twelve" }],
  [
    "a byte changed in a report",
    (db) =>
      db
        .updateTable("report_file")
        .set({ content: new Uint8Array([1]) })
        .execute(),
    { kind: "report", sha256: reportFor("a report").sha256 },
  ],
])("sees %s, which no rebuild mends", async (_, spoil, flaw) => {
  const { store } = await spoiltBy(spoil);

  const { isSound, isMendable, first } = await store.verify();

  expect([isSound, isMendable]).toEqual([false, false]);
  expect(first).toContainEqual(expect.objectContaining(flaw));
});

it("says how far it is", async () => {
  const store = await testStore();
  for (const annotation of randomBriefs(1)) await store.addBrief(annotation);
  const told: (readonly [number, number])[] = [];

  await store.verify((done, all) => told.push([done, all]));
  await store.rebuild((done, all) => told.push([done, all]));

  const [done, all] = told.at(-1) ?? [0, 0];
  expect(all).toBeGreaterThan(2);
  expect(done).toBe(all);
  expect(told.length).toBeGreaterThan(1);
});

/** Three briefs on Sloviansk and one report, and then something that should not have been. */
async function spoiltBy(spoil: (db: Database) => Promise<unknown>) {
  const place = await temporaryPlace();
  const store = await testStore(place);
  for (const annotation of sloviansk()) await store.addBrief(annotation);
  await store.requestReport({ week: "2025-W11", place: null, language: "en" });
  const run = await store.claimRun("a", new Date(Date.now() + 1000), 60_000);
  if (run !== undefined) await store.finishRun(run, reportFor("a report"));
  expect(await store.verify()).toMatchObject({ isSound: true });
  const db = await place.open();
  await spoil(db);
  return { store, db };
}

async function spoilClaim(db: Database, spoil: (json: string) => string): Promise<void> {
  const { id, json } = await db
    .selectFrom("claim")
    .select(["id", "json"])
    .where("measure", "=", "injured")
    .where("low", "=", 57)
    .executeTakeFirstOrThrow();
  await db
    .updateTable("claim")
    .set({ json: spoil(json) })
    .where("id", "=", id)
    .execute();
}
