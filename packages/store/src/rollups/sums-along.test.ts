import {
  figuresKnownOn,
  liesIn,
  partOf,
  placesNamed,
  plusDays,
  totalsOf,
  type Figure,
  type Filter,
  type Measure,
} from "@daybook/data";
import { expect, it } from "vitest";
import { manyTrees } from "../testing/many-trees.ts";
import { temporaryPlace } from "../testing/place.ts";
import { randomFrom } from "../testing/random-briefs.ts";
import { testStore } from "../testing/stores.ts";
import { readSumsAlong } from "./sums-along.ts";
import { sumTotalOf } from "./sum-total.ts";

const places = [null, "Ukraine", "Kharkiv region", "Odesa region", "Kherson"];
const measures: readonly Measure[] = ["killed", "injured", "launched", "attacks"];

it.each([1, 2, 3, 4])(
  "gives each day, week and part of a place as that day, week or part alone (briefs %i)",
  async (seed) => {
    const random = randomFrom(seed);
    const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
    const store = await testStore(await temporaryPlace());
    for (const brief of manyTrees(seed)) await store.addBrief(brief);
    const ledger = await store.ledger();
    let [columns, parts] = [0, 0];
    for (let at = 0; at < 40; at += 1) {
      const day = one([null, plusDays("2025-02-20", Math.floor(random() * 22))]);
      const from = plusDays("2025-02-05", Math.floor(random() * 20));
      const filter = { place: one(places), from, to: plusDays(from, one([6, 13, 40])) };
      const figures = figuresKnownOn(ledger, day);
      const pure = (asked: Filter) =>
        totalsOf(figures, asked)
          .filter(({ key }) => measures.includes(key.measure))
          .map(sumTotalOf);
      const along = await store.sumsAlong(filter, { measures, grain: one(["day", "week"]), day });
      for (const { totals, ...period } of along.columns) expect(totals).toEqual(pure({ ...filter, ...period }));
      for (const { totals, place } of along.parts) expect(totals).toEqual(pure({ ...filter, place }));
      expect(along.totals).toEqual(pure(filter));
      const told = partsTold(figures, filter).filter((place) => pure({ ...filter, place }).length > 0);
      expect(along.parts.map(({ place }) => place)).toEqual(told);
      columns += along.columns.filter(({ totals }) => totals.length > 0).length;
      parts += along.parts.length;
    }
    expect(columns).toBeGreaterThan(60);
    expect(parts).toBeGreaterThan(40);
  },
  60_000,
);

it("has the ISO weeks that lie wholly in the period, and no others", async () => {
  const place = await temporaryPlace();
  await testStore(place);
  const filter = { place: "Kharkiv region", from: "2025-02-01", to: "2025-03-20" };
  const { columns } = await readSumsAlong(await place.open(), filter, { measures, grain: "week", day: null });
  expect(columns.map(({ from }) => from)).toEqual([
    "2025-02-03",
    "2025-02-10",
    "2025-02-17",
    "2025-02-24",
    "2025-03-03",
    "2025-03-10",
  ]);
});

/** The parts of a place, one level down, that anything inside it is told of. */
function partsTold(figures: readonly Figure[], filter: Filter): readonly string[] {
  const inside = figures.filter((figure) => liesIn(figure, filter)).flatMap((figure) => figure.places);
  const parts = inside.flatMap(placesNamed).flatMap((name) => partOf(name, filter.place) ?? []);
  return [...new Set(parts)].sort((a, b) => a.localeCompare(b));
}
