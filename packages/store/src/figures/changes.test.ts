import { changesBetween, figuresKnownOn, type Annotation, type BriefCard } from "@daybook/data";
import { expect, it } from "vitest";
import { kind } from "../testing/place.ts";
import { randomBriefs } from "../testing/random-briefs.ts";
import { runningTotal } from "../testing/running-total.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";
import type { Store } from "../store.ts";

const seeds = Array.from({ length: kind === "sqlite" ? 10 : 3 }, (_, at) => at + 1);

it.each(seeds)("says of two days what the rules say of the whole ledger (briefs %i)", async (seed) => {
  const store = await storeWith([...randomBriefs(seed, 12), ...runningTotal()]);

  for (const [since, until] of daysBetween)
    for (const place of [null, "Kharkiv region"])
      expect(await store.changes({ since, until, place })).toEqual(await ofWholeLedger(store, { since, until, place }));
  expect(
    (await store.changes({ since: "2025-03-11", until: "2025-03-14", place: null })).totals.length,
  ).toBeGreaterThan(0);
});

it("finds nothing new from a day to itself, and names one version of the data", async () => {
  const store = await storeWith(sloviansk());

  const { totals, figures, published, dataVersions } = await store.changes({
    since: "2025-03-12",
    until: "2025-03-12",
    place: null,
  });

  expect([totals, figures, published]).toEqual([[], [], []]);
  expect(dataVersions.since).toBe(dataVersions.until);
});

const daysBetween = [
  ["2025-03-11", "2025-03-14"],
  ["2025-03-12", "2025-03-13"],
  ["2025-01-01", "2025-12-31"],
] as const;

async function storeWith(briefs: readonly Annotation[]): Promise<Store> {
  const store = await testStore();
  for (const brief of briefs) await store.addBrief(brief);
  return store;
}

async function ofWholeLedger(
  store: Store,
  { since, until, place }: { readonly since: string; readonly until: string; readonly place: string | null },
) {
  const ledger = await store.ledger();
  const cards = (await store.briefs()).map(({ example: _example, claims: _claims, ...card }): BriefCard => card);
  return changesBetween(
    {
      since,
      until,
      ledger,
      firstWeekday: "monday",
      briefs: cards.toSorted((a, b) => (a.published + a.id < b.published + b.id ? -1 : 1)),
      before: figuresKnownOn(ledger, since),
      after: figuresKnownOn(ledger, until),
      dataVersions: { since: await store.dataVersion(since), until: await store.dataVersion(until) },
    },
    place,
  );
}
