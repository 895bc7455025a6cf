import { expect, it } from "vitest";
import { annotationOf, exactly } from "../testing/annotation.ts";
import { randomBriefs } from "../testing/random-briefs.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";

it("takes the example library out, as if it had never been there", async () => {
  const [own, ...examples] = randomBriefs(7, 9);
  const never = await testStore();
  const store = await testStore();
  if (own !== undefined) await never.addBrief(own);
  if (own !== undefined) await store.addBrief(own);
  for (const example of examples) await store.addBrief(example, { example: true });
  expect(await store.hasExamples()).toBe(true);

  expect(await store.removeExamples()).toBe(8);

  expect(await store.hasExamples()).toBe(false);
  expect(await store.dataVersion()).toBe(await never.dataVersion());
  expect(await store.briefs()).toEqual(await never.briefs());
  expect(await store.ledger()).toEqual(await never.ledger());
  expect(await store.figuresKnownOn(null)).toEqual(await never.figuresKnownOn(null));
});

it("gives a figure back that only an example had superseded", async () => {
  const store = await testStore();
  const [first, second] = sloviansk();
  await store.addBrief(first);
  await store.addBrief(second, { example: true });
  expect(await killed(store)).toMatchObject({ low: 12 });

  await store.removeExamples();

  expect(await killed(store)).toMatchObject({ low: 9, high: null });
});

it("says that there was none to take out", async () => {
  const store = await testStore();
  await store.addBrief(sloviansk()[0]);

  expect(await store.removeExamples()).toBe(0);
  expect(await store.ledgerVersion()).toBe(1);
});

it("marks example briefs in the list", async () => {
  const store = await testStore();
  await store.addBrief(sloviansk()[0], { example: true });

  expect(await store.briefs()).toMatchObject([{ key: "01", example: true }]);
  expect(await store.brief("01")).toMatchObject({ example: true });
});

it("keeps an example that a person has added as a brief of their own", async () => {
  const store = await testStore();
  const annotation = annotationOf({ key: "a", published: "2025-03-11", figures: [exactly(3)] });
  await store.addBrief(annotation, { example: true });

  expect(await store.addBrief(annotation)).toMatchObject({ outcome: "unchanged" });

  expect(await store.removeExamples()).toBe(0);
  expect(await store.briefs()).toMatchObject([{ key: "a", example: false }]);
});

async function killed(store: Awaited<ReturnType<typeof testStore>>) {
  const totals = await store.totals({ place: "Sloviansk", from: "2025-03-10", to: "2025-03-16" }, null);
  return totals.find(({ key }) => key.measure === "killed")?.interval;
}
