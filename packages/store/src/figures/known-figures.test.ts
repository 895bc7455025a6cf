import { figuresKnownOn, totalsOf, type Annotation, type Filter } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { annotationOf, exactly } from "../testing/annotation.ts";
import { kind } from "../testing/place.ts";
import { randomBriefs, randomFrom, shuffled } from "../testing/random-briefs.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";
import type { Store } from "../store.ts";

const week = { place: "Sloviansk", from: "2025-03-10", to: "2025-03-16" };
/** The rules are tried on SQLite; the others are to store what they give. */
const seeds = Array.from({ length: kind === "sqlite" ? 25 : 6 }, (_, at) => at + 1);

describe("what is stored", () => {
  it.each(seeds)(
    "is what the rules give of the whole ledger, on every day of publication (briefs %i)",
    async (seed) => {
      const store = await storeWith(randomBriefs(seed));
      const ledger = await store.ledger();

      for (const day of [...(await daysAround(store)), null]) {
        expect(await store.figuresKnownOn(day)).toEqual(figuresKnownOn(ledger, day));
      }
    },
  );

  it.each(seeds.slice(0, kind === "sqlite" ? 8 : 3))(
    "does not depend on the order in which briefs arrive (briefs %i)",
    async (seed) => {
      const briefs = randomBriefs(seed);
      const stores = [
        await storeWith(briefs),
        await storeWith(briefs.toReversed()),
        await storeWith(shuffled(briefs, randomFrom(seed))),
      ];

      for (const day of [...(await daysAround(stores[0] as Store)), null]) {
        const [inOrder, ...others] = await Promise.all(stores.map((store) => store.figuresKnownOn(day)));
        for (const other of others) expect(other).toEqual(inOrder);
      }
    },
  );

  it.each(seeds.slice(0, kind === "sqlite" ? 8 : 3))(
    "gives the totals that the whole ledger gives (briefs %i)",
    async (seed) => {
      const store = await storeWith(randomBriefs(seed));
      const ledger = await store.ledger();

      for (const day of [...(await daysAround(store)), null]) {
        for (const filter of filters) {
          expect(await store.totals(filter, day)).toEqual(totalsOf(figuresKnownOn(ledger, day), filter));
        }
      }
    },
  );
});

describe("the toll of Sloviansk", () => {
  it.each([
    ["2025-03-10", undefined],
    ["2025-03-11", { low: 9, best: 9, high: null }],
    ["2025-03-12", { low: 12, best: 12, high: 12 }],
    ["2025-03-13", { low: 11, best: 11, high: 11 }],
    ["2026-01-01", { low: 11, best: 11, high: 11 }],
    [null, { low: 11, best: 11, high: 11 }],
  ])("as known on %s", async (day, killed) => {
    const store = await storeWith(sloviansk());

    const totals = await store.totals(week, day);

    const held = totals.find(({ key }) => key.measure === "killed")?.interval;
    expect(held && { low: held.low, best: held.best, high: held.high }).toEqual(killed);
  });

  it("is the same when the correction arrives before what it corrects", async () => {
    const [first, second, third] = sloviansk();
    const store = await storeWith([third, second, first]);

    expect(await killedOn(store, "2025-03-12")).toMatchObject({ low: 12, high: 12 });
    expect(await killedOn(store, null)).toMatchObject({ low: 11, high: 11 });
  });

  it("is in no total of another week", async () => {
    const store = await storeWith(sloviansk());

    expect(await store.totals({ ...week, from: "2025-03-17", to: "2025-03-23" }, null)).toEqual([]);
  });

  it("gives one figure by its id, as known on a day", async () => {
    const store = await storeWith(sloviansk());
    const killed = (await store.figuresKnownOn(null)).find(({ key }) => key.measure === "killed");

    expect(await store.figure(killed?.id ?? "", null)).toEqual(killed);
    expect(await store.figure(killed?.id ?? "", "2025-03-11")).toMatchObject({ interval: { low: 9, high: null } });
    expect(await store.figure(killed?.id ?? "", "2025-03-10")).toBeUndefined();
    expect(await store.figure("no such figure", null)).toBeUndefined();
  });
});

it("takes a claim back that a brief of another sequence revises, also where that brief came first", async () => {
  const wrong = annotationOf({
    key: "wrong",
    published: "2025-03-11",
    sequence: "one",
    incidents: [{ id: "fire" }],
    figures: [{ figure: "a1", incident: "fire", ...exactly(40) }],
  });
  const right = annotationOf({
    key: "right",
    published: "2025-03-12",
    sequence: "two",
    incidents: [{ id: "blaze" }],
    figures: [{ incident: "blaze", ...exactly(4), revises: { brief: "wrong", figure: "a1", type: "correction" } }],
  });

  for (const order of [
    [wrong, right],
    [right, wrong],
  ]) {
    const store = await storeWith(order);
    expect(await killedOn(store, "2025-03-11")).toMatchObject({ low: 40 });
    expect(await killedOn(store, "2025-03-12")).toMatchObject({ low: 4, best: 4, high: 4 });
  }
});

it("leaves the figures of other trees alone", async () => {
  const store = await storeWith(sloviansk());
  const before = await store.figuresKnownOn(null);

  await store.addBrief(annotationOf({ key: "else", published: "2025-03-12", figures: [{ place: "Odesa" }] }));

  expect(await store.figuresKnownOn(null)).toEqual(expect.arrayContaining([...before]));
});

const filters: readonly Filter[] = [
  { place: null, from: "2025-03-10", to: "2025-03-16" },
  { place: "Sloviansk", from: "2025-03-11", to: "2025-03-11" },
  { place: "Kharkiv", from: "2025-03-12", to: "2025-03-14" },
  { place: "Kharkiv region", from: "2025-03-01", to: "2025-03-31" },
  { place: "Ukraine", from: "2025-03-13", to: "2025-03-13" },
];

async function storeWith(briefs: readonly Annotation[]): Promise<Store> {
  const store = await testStore();
  for (const brief of briefs) await store.addBrief(brief);
  return store;
}

/** Every day that something was published, one before, and one after. */
async function daysAround(store: Store): Promise<readonly string[]> {
  const days = new Set((await store.briefs()).map(({ published }) => published));
  return ["2025-01-01", ...days, "2026-01-01"].sort();
}

async function killedOn(store: Store, day: string | null) {
  return (await store.totals(week, day)).find(({ key }) => key.measure === "killed")?.interval;
}
