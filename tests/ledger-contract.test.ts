import {
  figuresKnownOn,
  keyString,
  periodOfWeek,
  totalsOf,
  weekOf,
  type Annotation,
  type Figure,
  type Filter,
  type Total,
} from "@daybook/data";
import { openStore, type Store } from "@daybook/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { corpusBrief, corpusIsAbsent, devBriefs, ledgerOf, ownBrief, ownBriefs } from "./corpus.ts";

/** What the database keeps is what the rules give of everything that was said, whatever came first. */
describe("the project's own briefs", () => {
  keepsTheContract(() => ownBriefs.map(ownBrief));
});

describe.skipIf(corpusIsAbsent !== null)(
  `the briefs of the corpus${corpusIsAbsent === null ? "" : ` (skipped: ${corpusIsAbsent})`}`,
  () => {
    keepsTheContract(() => devBriefs.map(corpusBrief));
  },
);

function keepsTheContract(readBriefs: () => readonly Annotation[]): void {
  let briefs: readonly Annotation[];
  let stores: readonly Store[];
  beforeAll(async () => {
    briefs = readBriefs();
    stores = await Promise.all(ordersOf(briefs).map(storeWith));
  }, 120_000);
  afterAll(() => Promise.all((stores ?? []).map((store) => store.close())));

  it("give the figures that the rules give, on every day of publication and between", async () => {
    for (const day of daysOf(briefs)) {
      const pure = byId(figuresKnownOn(ledgerOf(briefs), day));
      for (const [order, store] of stores.entries())
        expect(byId(await store.figuresKnownOn(day)), `known on ${day}, order ${order}`).toEqual(pure);
    }
  }, 120_000);

  it("give the totals that the rules give, for every place and week", async () => {
    let told = 0;
    for (const day of daysOf(briefs)) {
      const figures = figuresKnownOn(ledgerOf(briefs), day);
      for (const filter of filtersOf(briefs)) {
        const pure = byRow(totalsOf(figures, filter));
        told += pure.length;
        for (const [order, store] of stores.entries())
          expect(byRow(await store.totals(filter, day)), `${nameOf(filter)}, known on ${day}, order ${order}`).toEqual(
            pure,
          );
      }
    }
    expect(told).toBeGreaterThan(0);
  }, 120_000);

  it("hold the same content by its version, whatever came first", async () => {
    const versions = new Set(await Promise.all(stores.map((store) => store.dataVersion())));
    expect(versions.size).toBe(1);
  });
}

/** In order, reversed, and shuffled, the same in every run. */
function ordersOf(briefs: readonly Annotation[]): readonly (readonly Annotation[])[] {
  return [briefs, briefs.toReversed(), shuffled(briefs, 1), shuffled(briefs, 2)];
}

function shuffled(briefs: readonly Annotation[], seed: number): readonly Annotation[] {
  return briefs
    .map((brief, at) => ({ brief, rank: Math.imul(seed * 31 + at + 1, 2_654_435_761) >>> 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ brief }) => brief);
}

async function storeWith(briefs: readonly Annotation[]): Promise<Store> {
  const store = await openStore({ memory: true });
  for (const brief of briefs) await store.addBrief(brief);
  return store;
}

/** Every day of publication, one before all, one after all, and all that is known. */
function daysOf(briefs: readonly Annotation[]): readonly (string | null)[] {
  return ["2000-01-01", ...new Set(briefs.map(({ brief }) => brief.published)), "2100-01-01", null];
}

/** All places and some of every kind, in every week that anything happened in, and in the whole time. */
function filtersOf(briefs: readonly Annotation[]): readonly Filter[] {
  const figures = figuresKnownOn(ledgerOf(briefs), null);
  const weeks = [...new Set(figures.flatMap(({ from, to }) => [weekOf(from), weekOf(to)]))];
  const periods = [...weeks.flatMap((week) => periodOfWeek(week) ?? []), { from: "2020-01-01", to: "2030-12-31" }];
  return periods.flatMap((period) => places.map((place) => ({ place, ...period })));
}

/** A port, cities, regions, countries, and one that nobody knows. */
const places = [
  null,
  "Mariupol port",
  "Kharkiv",
  "Sloviansk",
  "Kharkiv region",
  "Donetsk region",
  "Ukraine",
  "Sudan",
  "Red Sea",
  "Nowhere",
];

function nameOf({ place, from, to }: Filter): string {
  return `${place ?? "all places"}, ${from} to ${to}`;
}

/** Of two figures of one id the order does not matter either. */
function byId(figures: readonly Figure[]): readonly Figure[] {
  return figures.toSorted((a, b) => compare(`${a.id} ${JSON.stringify(a)}`, `${b.id} ${JSON.stringify(b)}`));
}

function byRow(totals: readonly Total[]): readonly Total[] {
  const nameOfRow = ({ key, apart }: Total) => `${keyString(key)} ${apart ?? ""}`;
  return totals.toSorted((a, b) => compare(nameOfRow(a), nameOfRow(b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
