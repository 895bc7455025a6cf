import { expect, it } from "vitest";
import { sloviansk } from "../testing/sloviansk.ts";
import { randomBriefs } from "../testing/random-briefs.ts";
import { testStore } from "../testing/stores.ts";

const week = { week: "2025-W11", place: null };

it("gives a week again as it was, after a brief of an older day was recorded late", async () => {
  const store = await testStore();
  const [first, second, third] = sloviansk();
  await store.addBrief(second);
  const then = await store.week({ ...week, asKnownOn: "2025-03-12" });

  await store.addBrief(first);
  await store.addBrief(third);

  const { dataVersion } = then;
  expect(await store.week({ ...week, asKnownOn: "2025-03-12" })).not.toEqual(then);
  expect(await store.week({ ...week, asKnownOn: "2025-03-12", dataVersion })).toEqual(then);
  expect(await store.week({ ...week, dataVersion })).toEqual(then);
});

it.each([1, 2])("gives every state of the ledger again (briefs %i)", async (seed) => {
  const store = await testStore();
  const made = [];
  for (const brief of randomBriefs(seed).toReversed().slice(0, 5)) {
    await store.addBrief(brief);
    made.push(await store.week(week));
  }
  for (const then of made) expect(await store.week({ ...week, dataVersion: then.dataVersion })).toEqual(then);
});

it("says so where the data never had that version", async () => {
  const store = await testStore();
  await store.addBrief(sloviansk()[0]);
  await expect(store.week({ ...week, dataVersion: "f00" })).rejects.toThrow("The data never had the version f00");
});
