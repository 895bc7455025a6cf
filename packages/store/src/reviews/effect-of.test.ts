import { rowOf } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { sumTotalOf } from "../rollups/sum-total.ts";
import { annotationOf, exactly } from "../testing/annotation.ts";
import { randomBriefs, randomFrom } from "../testing/random-briefs.ts";
import { resultHashOf } from "../testing/result-hash.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";
import { decision, readingOf } from "./reading-for-tests.ts";

const [first, second] = sloviansk();

describe("before anything is accepted a person sees", () => {
  it("what the totals will be, in the city and its region", async () => {
    const store = await testStore();
    await store.addBrief(first);
    await store.keepReading(readingOf(second));
    const effect = await store.effectOf({ brief: second.brief.id, annotation: second });
    const killed = effect.filter(({ after }) => after?.key.measure === "killed");
    expect(
      killed.map(({ place, from, to, before, after }) => [place, from, to, before?.interval.low, after?.interval.low]),
    ).toEqual([
      ["Sloviansk", "2025-03-11", "2025-03-11", 9, 12],
      ["Donetsk region", "2025-03-11", "2025-03-11", 9, 12],
    ]);
  });

  it("that a row would come, or go", async () => {
    const store = await testStore();
    await store.keepReading(readingOf(first));
    const [come] = await store.effectOf({ brief: first.brief.id, annotation: first });
    expect([come?.before, come?.after?.interval.low]).toEqual([null, 9]);
    await store.addBrief(first);
    const [go] = await store.effectOf({ brief: first.brief.id, annotation: null });
    expect([go?.before?.interval.low, go?.after]).toEqual([9, null]);
  });

  it("nothing where nothing would change", async () => {
    const store = await testStore();
    await store.addBrief(first);
    expect(await store.effectOf({ brief: first.brief.id, annotation: first })).toEqual([]);
    expect(await store.effectOf({ brief: second.brief.id, annotation: null })).toEqual([]);
  });

  it("what of another place and day is added to, and what is not", async () => {
    const store = await testStore();
    await store.addBrief(first);
    const other = annotationOf({
      key: "04",
      published: "2025-03-11",
      figures: [{ ...exactly(3), place: "Kramatorsk" }],
    });
    const effect = await store.effectOf({ brief: other.brief.id, annotation: other });
    expect(effect.map(({ place, before, after }) => [place, before?.interval.low, after?.interval.low])).toEqual([
      ["Kramatorsk", undefined, 3],
      ["Donetsk region", 9, 12],
    ]);
  });
});

it.each([1, 2, 3])(
  "promises just what then comes to be, and changes nothing itself (briefs %i)",
  async (seed) => {
    const store = await testStore();
    const random = randomFrom(seed);
    const briefs = randomBriefs(seed, 6);
    for (const annotation of briefs) await store.keepReading(readingOf(annotation));
    for (const [at, annotation] of [...briefs, ...briefs].entries()) {
      const told = random() < 0.2 ? null : { ...annotation, figures: annotation.figures.filter(() => random() < 0.7) };
      const before = await resultHashOf(store);
      const effect = await store.effectOf({ brief: annotation.brief.id, annotation: told });
      expect(await resultHashOf(store)).toBe(before);
      await store.decide(await decision(store, annotation, { after: Math.floor(at / 6), annotation: told }));
      for (const { place, from, to, before: was, after } of effect) {
        const row = rowOf((after ?? was)!);
        const now = (await store.totals({ place, from, to }, null)).find((total) => rowOf(total) === row) ?? null;
        expect(now && sumTotalOf(now)).toEqual(after && sumTotalOf(after));
      }
    }
  },
  20_000,
);
