import { expect, it } from "vitest";
import { testStore } from "../testing/stores.ts";

const mayor = { name: "Ihor Bondar", kind: "other", side: null, origin: "Ihor Bondar", by: "Olha" } as const;
const corrected = { ...mayor, kind: "state_office", side: "Ukraine", origin: "city council", by: "Petro" } as const;

it("keeps who a speaker is, and who said so before", async () => {
  const store = await testStore();
  expect(await store.speakers()).toEqual({ version: 0, speakers: [] });
  await store.registerSpeaker(mayor, new Date(0));
  expect(await store.registerSpeaker(corrected, new Date(1000))).toBe(2);
  expect(await store.speakers()).toEqual({
    version: 2,
    speakers: [
      { ...corrected, at: "1970-01-01T00:00:01.000Z", before: [{ ...mayor, at: "1970-01-01T00:00:00.000Z" }] },
    ],
  });
});

it("changes nothing where the same is said again", async () => {
  const store = await testStore();
  await store.registerSpeaker(mayor);
  expect(await store.registerSpeaker({ ...mayor, by: "Petro" })).toBe(1);
});
