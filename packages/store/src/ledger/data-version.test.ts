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

it("is seen at once by another process", async () => {
  const place = await temporaryPlace();
  const [mine, theirs] = [await testStore(place), await testStore(place)];
  const before = await mine.dataVersion();
  expect(await mine.ledger()).toMatchObject({ claims: [] });

  await theirs.addBrief(sloviansk()[0]);

  expect(await mine.dataVersion()).not.toBe(before);
  expect((await mine.ledger()).claims).toHaveLength(3);
});
