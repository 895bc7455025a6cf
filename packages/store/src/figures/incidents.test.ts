import { expect, it } from "vitest";
import { annotationOf, exactly } from "../testing/annotation.ts";
import { testStore } from "../testing/stores.ts";
import type { Store } from "../store.ts";

const known = { asKnownOn: "2025-12-31" };

it("lists the newest first, a page at a time, and says how many there are", async () => {
  const store = await storeOf(["2025-03-10", "2025-03-12", "2025-03-11"]);

  expect(await daysOf(store, { ...known, limit: 2, offset: 0 })).toEqual([3, "2025-03-12", "2025-03-11"]);
  expect(await daysOf(store, { ...known, limit: 2, offset: 2 })).toEqual([3, "2025-03-10"]);
  expect(await daysOf(store, { ...known, limit: 2, offset: 9 })).toEqual([3]);
});

it("lists only what had been told by a day", async () => {
  const store = await storeOf(["2025-03-10", "2025-03-12"]);

  expect(await daysOf(store, { asKnownOn: "2025-03-11", limit: 9, offset: 0 })).toEqual([1, "2025-03-10"]);
});

it("lists what reaches into some days", async () => {
  const store = await storeOf(["2025-03-10", "2025-03-11", "2025-03-12"]);
  const during = { from: "2025-03-11", to: "2025-03-11" };

  expect(await daysOf(store, { ...known, during, limit: 9, offset: 0 })).toEqual([1, "2025-03-11"]);
});

/** One incident of each day, told on that day. */
async function storeOf(days: readonly string[]): Promise<Store> {
  const store = await testStore();
  for (const day of days)
    await store.addBrief(
      annotationOf({
        key: day,
        published: day,
        sequence: day,
        incidents: [{ id: "strike" }],
        figures: [{ ...exactly(2), incident: "strike", from: day, to: day }],
      }),
    );
  return store;
}

async function daysOf(store: Store, request: Parameters<Store["incidents"]>[0]) {
  const { all, some } = await store.incidents(request);
  return [all, ...some.map(({ from }) => from)];
}
