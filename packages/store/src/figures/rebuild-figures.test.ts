import { expect, it } from "vitest";
import { temporaryPlace, type Place } from "../testing/place.ts";
import { randomBriefs } from "../testing/random-briefs.ts";
import { testStore } from "../testing/stores.ts";

it("gives every figure back, as known on every day, from the claims alone", async () => {
  const place = await temporaryPlace();
  const store = await testStore(place);
  for (const brief of randomBriefs(3)) await store.addBrief(brief);
  const days = [...new Set((await store.briefs()).map(({ published }) => published)), null];
  const before = await Promise.all(days.map((day) => store.figuresKnownOn(day)));
  const version = await store.dataVersion();
  await spoil(place);
  expect(await store.figuresKnownOn(null)).toEqual([]);

  await store.rebuild();

  expect(await Promise.all(days.map((day) => store.figuresKnownOn(day)))).toEqual(before);
  expect(await store.dataVersion()).toBe(version);
});

it("computes the figures anew where they were held by other rules than today's", async () => {
  const place = await temporaryPlace();
  const before = await testStore(place);
  for (const brief of randomBriefs(3)) await before.addBrief(brief);
  const figures = await before.figuresKnownOn(null);
  await spoil(place);
  await (await place.open()).updateTable("ledger_state").set({ rules: "of yesterday" }).execute();

  const after = await testStore(place);

  expect(await after.figuresKnownOn(null)).toEqual(figures);
});

async function spoil(place: Place): Promise<void> {
  const db = await place.open();
  await db.deleteFrom("tree").execute();
  await db.updateTable("figure").set({ json: "{}" }).execute();
}
