import { joinMentions } from "@daybook/data";
import { expect, it } from "vitest";
import { annotationOf } from "../testing/annotation.ts";
import { manyTrees } from "../testing/many-trees.ts";
import { temporaryPlace } from "../testing/place.ts";
import { randomBriefs } from "../testing/random-briefs.ts";
import { testStore } from "../testing/stores.ts";
import { LedgerError } from "./ledger-error.ts";

it.each([
  ["many events", manyTrees(3, { days: 10 })],
  ["briefs that revise one another", randomBriefs(2)],
])("gives what adding one brief after another gives: %s", async (_, briefs) => {
  const [one, many] = [await testStore(), await testStore()];
  for (const brief of briefs) await one.addBrief(brief);

  // The first few fill an empty ledger; the rest come to one that holds more than they bring.
  const first = Math.ceil(briefs.length * 0.6);
  await many.addBriefs(() => briefs.slice(0, first));
  const { added, unchanged } = await many.addBriefs(() => briefs.slice(first - 1));

  expect([added, unchanged]).toEqual([briefs.length - first, 1]);
  expect(await many.dataVersion()).toBe(await one.dataVersion());
  expect(await many.verify()).toMatchObject({ isSound: true, first: [] });
  for (const day of [null, "2025-02-27", "2025-03-13"])
    expect(await many.figuresKnownOn(day)).toEqual(await one.figuresKnownOn(day));
});

it("takes what was made without an annotation, and says how many figures it has computed", async () => {
  const store = await testStore();
  const told = manyTrees(4, { days: 3 }).map((given) => ({ brief: given.brief, ...joinMentions(given) }));
  const claims = told.reduce((sum, one) => sum + one.claims.length, 0);
  const progress: number[] = [];

  const added = await store.addBriefs(() => told, { progress: (done) => progress.push(done) });

  expect(added).toEqual({ added: 3, unchanged: 0, claims });
  expect(progress.at(-1)).toBe(claims);
});

it("stores none of them where one may not be added", async () => {
  const place = await temporaryPlace();
  const store = await testStore(place);
  const briefs = [
    annotationOf({ key: "a", published: "2025-03-11", figures: [{ incident: "market" }] }),
    annotationOf({ key: "b", published: "yesterday" }),
  ];

  await expect(store.addBriefs(() => briefs)).rejects.toThrow(LedgerError);

  expect(await store.briefs()).toEqual([]);
  expect(await store.ledgerVersion()).toBe(0);
});
