import { figuresKnownOn, plusDays, totalsOf, type Figure } from "@daybook/data";
import { expect, it } from "vitest";
import { manyTrees } from "../testing/many-trees.ts";
import { temporaryPlace } from "../testing/place.ts";
import { randomFrom, shuffled } from "../testing/random-briefs.ts";
import { testStore } from "../testing/stores.ts";
import { sumTotalOf } from "./sum-total.ts";
import { readSums } from "./read-sums.ts";

const places = [
  null,
  "Ukraine",
  "Kharkiv region",
  "Kharkiv",
  "Saltivskyi district",
  "Odesa region",
  "Kherson",
  "Nowhere",
];

it.each([1, 2, 3, 4])(
  "gives what the rules give of every claim, for 250 filters and days of knowledge (briefs %i)",
  async (seed) => {
    const random = randomFrom(seed);
    const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
    const place = await temporaryPlace();
    const store = await testStore(place);
    for (const [at, brief] of shuffled(manyTrees(seed), random).entries())
      await store.addBrief(brief, { example: at === 3 });
    await store.removeExamples();
    const db = await place.open();
    const ledger = await store.ledger();
    const held = new Map<string | null, readonly Figure[]>();
    let rows = 0;
    for (let at = 0; at < 250; at += 1) {
      const day = one([null, plusDays("2025-02-20", Math.floor(random() * 22))]);
      const from = plusDays("2025-02-08", Math.floor(random() * 30));
      const filter = { place: one(places), from, to: plusDays(from, one([0, 0, 2, 6, 6, 13, 40])) };
      const figures = held.get(day) ?? figuresKnownOn(ledger, day);
      held.set(day, figures);
      const pure = totalsOf(figures, filter).map(sumTotalOf);
      rows += pure.length;
      expect({ filter, day, sums: await readSums(db, filter, day) }).toEqual({ filter, day, sums: pure });
    }
    expect(rows).toBeGreaterThan(500);
    const rolled = await db.selectFrom("tree").select("rolled").execute();
    expect(rolled.filter((tree) => tree.rolled === 1).length).toBeGreaterThan(20);
    expect(rolled.filter((tree) => tree.rolled === 0).length).toBeGreaterThan(10);
  },
  60_000,
);
