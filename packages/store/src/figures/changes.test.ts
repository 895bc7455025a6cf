import { changesBetween, figuresKnownOn, type BriefCard } from "@daybook/data";
import { expect, it } from "vitest";
import { randomBriefs } from "../testing/random-briefs.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";

it("says of two days what the rules say of the whole ledger", async () => {
  const store = await testStore();
  const briefs = randomBriefs(2);
  for (const brief of briefs) await store.addBrief(brief);
  const ledger = await store.ledger();
  const [since, until] = ["2025-03-11", "2025-03-14"];

  const changes = await store.changes({ since, until, place: null });

  const cards = briefs.map(({ brief: { text: _text, ...card } }): BriefCard => card);
  const pure = changesBetween(
    {
      since,
      until,
      ledger,
      briefs: cards.toSorted((a, b) => (a.published + a.id < b.published + b.id ? -1 : 1)),
      before: figuresKnownOn(ledger, since),
      after: figuresKnownOn(ledger, until),
      dataVersions: { since: await store.dataVersion(since), until: await store.dataVersion(until) },
    },
    null,
  );
  expect(changes).toEqual(pure);
  expect(changes.totals.length).toBeGreaterThan(0);
});

it("finds nothing new from a day to itself, and names one version of the data", async () => {
  const store = await testStore();
  for (const brief of sloviansk()) await store.addBrief(brief);

  const { totals, figures, published, dataVersions } = await store.changes({
    since: "2025-03-12",
    until: "2025-03-12",
    place: null,
  });

  expect([totals, figures, published]).toEqual([[], [], []]);
  expect(dataVersions.since).toBe(dataVersions.until);
});
