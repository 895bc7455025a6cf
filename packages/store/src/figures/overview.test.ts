import { figuresKnownOn, overviewOf, type BriefCard } from "@daybook/data";
import { expect, it } from "vitest";
import { randomBriefs } from "../testing/random-briefs.ts";
import { testStore } from "../testing/stores.ts";

it.each([1, 2, 3])("says of a week what the rules say of the whole ledger (briefs %i)", async (seed) => {
  const store = await testStore();
  const briefs = randomBriefs(seed);
  for (const brief of briefs) await store.addBrief(brief);
  const request = { place: null, from: "2025-03-12", to: "2025-03-18", asKnownOn: "2025-03-14" };
  const ledger = await store.ledger();
  const cards = briefs.map(({ brief: { text: _text, ...card } }): BriefCard => card);

  const overview = await store.overview(request);

  expect(overview).toEqual(
    overviewOf(
      {
        ledger,
        briefs: cards.toSorted((a, b) => (a.published + a.id < b.published + b.id ? -1 : 1)),
        figures: figuresKnownOn(ledger, "2025-03-14"),
        figuresBefore: figuresKnownOn(ledger, "2025-03-11"),
        figuresAtEnd: figuresKnownOn(ledger, "2025-03-14"),
        dataVersion: await store.dataVersion("2025-03-14"),
      },
      { ...request, firstWeekday: "monday" },
    ),
  );
  expect(overview.totals.length).toBeGreaterThan(0);
});
