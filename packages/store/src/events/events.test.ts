import { join } from "node:path";
import { expect, it } from "vitest";
import { testStore } from "../testing/stores.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { EventError, type KeptEventInput } from "./kept-event.ts";

const cutOff: KeptEventInput = { name: "Power cut in the whole region", day: "2024-10-08", place: "Kharkiv region" };

it("keeps an event until it is removed, in the order of days, and counts it nowhere", async () => {
  const store = await testStore();
  const version = await store.ledgerVersion();
  const later = await store.keepEvent({ ...cutOff, name: " Ceasefire ", day: "2025-01-19", place: null });
  const first = await store.keepEvent(cutOff);
  expect(await store.events()).toEqual([first, { ...later, name: "Ceasefire" }]);
  await store.removeEvent(later.id);
  await store.removeEvent(later.id);
  expect(await store.events()).toEqual([first]);
  expect(await store.ledgerVersion()).toBe(version);
});

it.each<[string, Partial<KeptEventInput>, RegExp]>([
  ["without a name", { name: " " }, /no name/],
  ["with a name that is a text", { name: "a".repeat(201) }, /longer than 200/],
  ["on a day that there is not", { day: "2024-02-30" }, /“2024-02-30” is not a day/],
  ["at a blank place", { place: " " }, /blank/],
])("refuses one %s, and keeps nothing", async (_what, wrong, reason) => {
  const store = await testStore();
  const refused = store.keepEvent({ ...cutOff, ...wrong });
  await expect(refused).rejects.toThrow(reason);
  await expect(refused).rejects.toBeInstanceOf(EventError);
  expect(await store.events()).toEqual([]);
});

it("is in a backup", async () => {
  const [store, other] = [await testStore(), await testStore()];
  await store.keepEvent(cutOff);
  const file = join(temporaryFolder(), "desk.backup");
  await store.backup(file);
  await other.restore(file);
  expect(await other.events()).toMatchObject([cutOff]);
});
