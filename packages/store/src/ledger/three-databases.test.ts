import { expect, it } from "vitest";
import { openStore } from "../open-store.ts";
import { annotationOf } from "../testing/annotation.ts";
import { startChild } from "../testing/child.ts";
import { kind, temporaryPlace } from "../testing/place.ts";
import { randomBriefs, randomFrom, shuffled } from "../testing/random-briefs.ts";
import { resultHashOf } from "../testing/result-hash.ts";
import { testStore } from "../testing/stores.ts";

it.each([1, 2, 3, 4])("gives the same answers as SQLite, hash by hash (briefs %i)", async (seed) => {
  const briefs = randomBriefs(seed, 10);
  const here = await testStore();
  const sqlite = await openStore({ memory: true });
  for (const brief of briefs) await sqlite.addBrief(brief, { recordedAt: new Date(0) });
  for (const brief of shuffled(briefs, randomFrom(seed))) await here.addBrief(brief, { recordedAt: new Date(0) });

  expect(await here.dataVersion()).toBe(await sqlite.dataVersion());
  expect(await resultHashOf(here)).toBe(await resultHashOf(sqlite));
  await sqlite.close();
});

it.skipIf(kind === "pglite")(
  "adds exactly what three processes add at once, and none of them fails",
  async () => {
    const place = await temporaryPlace();
    const store = await testStore(place);
    const options = JSON.stringify(place.options);

    const children = [1, 2, 3].map(() => startChild(new URL("./count-up.process.ts", import.meta.url), options, "400"));

    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    expect(await store.ledgerVersion()).toBe(1200);
  },
  60_000,
);

it.skipIf(kind === "pglite")(
  "keeps all briefs that three processes add at once",
  async () => {
    const place = await temporaryPlace();
    const options = JSON.stringify(place.options);
    const file = new URL("./add-briefs.process.ts", import.meta.url);

    const children = [1, 2, 3].map((seed) => startChild(file, options, String(seed), "8", `desk-${seed}-`));

    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    const store = await testStore(place);
    expect(await store.briefs()).toHaveLength(24);
    expect(await store.ledgerVersion()).toBe(24);
  },
  60_000,
);

it("orders text by its bytes, whatever language the server speaks", async () => {
  const store = await testStore();
  for (const key of ["a", "B", "é", "Z", "_", "10", "9"])
    await store.addBrief(annotationOf({ key, published: "2025-03-11" }));

  expect((await store.briefs()).map(({ key }) => key)).toEqual(["é", "a", "_", "Z", "B", "9", "10"]);
});

it.each([
  ["a NUL", "Two were killed.\0"],
  ["half a character", "Two were killed.\ud83d"],
])("refuses a brief whose text has %s in it, which not every database can keep", async (_, text) => {
  const store = await testStore();

  const adding = store.addBrief(annotationOf({ key: "broken", published: "2025-03-11", text }));

  await expect(adding).rejects.toThrow(/“broken” was not stored: .*no text/);
  expect(await store.briefs()).toEqual([]);
});
