import { expect, it } from "vitest";
import { annotationOf } from "../testing/annotation.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { temporaryPlace } from "../testing/place.ts";
import { testStore } from "../testing/stores.ts";

it("is the same on two machines that hold the same briefs, in whatever order they came", async () => {
  const here = await testStore();
  const there = await testStore();
  for (const annotation of sloviansk()) await here.addBrief(annotation);
  for (const annotation of sloviansk().toReversed()) await there.addBrief(annotation, { example: true });

  expect(await here.dataVersion()).toBe(await there.dataVersion());
});

it("changes with every brief, also with one that claims nothing: it counts as coverage", async () => {
  const store = await testStore();
  const versions = [await store.dataVersion()];
  for (const annotation of [...sloviansk(), annotationOf({ key: "quiet", published: "2025-03-14" })]) {
    await store.addBrief(annotation);
    versions.push(await store.dataVersion());
  }

  expect(new Set(versions).size).toBe(5);
  expect(await store.ledgerVersion()).toBe(4);
});

it("of a past day stays what it was, whatever is published later", async () => {
  const store = await testStore();
  const [first, second, third] = sloviansk();
  await store.addBrief(first);
  const then = await store.dataVersion();

  await store.addBrief(second);
  await store.addBrief(third);

  expect(await store.dataVersion("2025-03-11")).toBe(then);
  expect(await store.dataVersion("2025-03-13")).toBe(await store.dataVersion());
  expect(await store.dataVersion("2025-03-12")).not.toBe(then);
});

it("of a past day is another once something of that day is recorded late", async () => {
  const store = await testStore();
  const [first, second] = sloviansk();
  await store.addBrief(second);
  const then = await store.dataVersion("2025-03-12");

  await store.addBrief(first);

  expect(await store.dataVersion("2025-03-12")).not.toBe(then);
});

it("is seen at once by another process", async () => {
  const place = await temporaryPlace();
  const [mine, theirs] = [await testStore(place), await testStore(place)];
  const before = await mine.dataVersion();
  expect(await mine.ledger()).toMatchObject({ claims: [] });

  await theirs.addBrief(sloviansk()[0]);

  expect(await mine.dataVersion()).not.toBe(before);
  expect((await mine.ledger()).claims).toHaveLength(3);
});
