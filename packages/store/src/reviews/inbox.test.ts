import { expect, it } from "vitest";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";
import { begun, decision, readingOf } from "./reading-for-tests.ts";

const [first, second] = sloviansk();

it("lists what waits, what is under review and what is done, the newest first, and by whom", async () => {
  const store = await testStore();
  const recordedAt = "2025-03-11T08:00:00.000Z";
  await store.keepReading(readingOf(first), new Date(recordedAt));
  await store.keepReading({ ...readingOf(second), editionOf: first.brief.id }, new Date(recordedAt));
  await store.decide(await decision(store, first, { by: "Petro" }), new Date("2025-03-11T09:00:00Z"));
  const done = { ...begun, state: "done" } as const;
  await store.decide(await decision(store, first, { after: 1, summary: done }), new Date("2025-03-11T10:00:00Z"));

  expect(await store.inbox()).toEqual([
    {
      id: second.brief.id,
      key: "02",
      title: "Brief 02",
      published: "2025-03-12",
      example: false,
      state: "waiting",
      waiting: 2,
      accepted: 0,
      rejected: 0,
      figures: 2,
      by: [],
      decidedAt: null,
      recordedAt,
      editionOf: first.brief.id,
    },
    expect.objectContaining({
      key: "01",
      state: "done",
      accepted: 1,
      by: ["Olha", "Petro"],
      decidedAt: "2025-03-11T10:00:00.000Z",
    }),
  ]);
});
