import { expect, it } from "vitest";
import { keyOf } from "../claims/claims-for-tests.ts";
import { keyString, type QuantityKey } from "../claims/quantity.ts";
import { isKeyWithin, keysSpokenOf, particularFirst } from "./variant.ts";

const killed = keyOf("killed");
const civilian = keyOf("killed", { victimClass: "civilian" });
const military = keyOf("killed", { victimClass: "military" });
const officers = { ...military, group: "officers", nationality: "North Korean" };

it.each<[string, QuantityKey, QuantityKey]>([
  ["civilians, in people", civilian, killed],
  ["military, in people", military, killed],
  ["children, in people", { ...killed, group: "children" }, killed],
  ["boys, in children", { ...killed, group: "boys" }, { ...killed, group: "children" }],
  ["North Korean officers, in North Koreans", officers, { ...officers, group: null }],
  ["hospitalised, in injured", keyOf("hospitalised"), keyOf("injured")],
  ["intercepted, in launched", keyOf("intercepted", { unit: "drones" }), keyOf("launched", { unit: "drones" })],
  ["bodies, in killed", keyOf("bodies_recovered", { unit: "bodies" }), killed],
  ["drones, in munitions", keyOf("launched", { unit: "drones" }), keyOf("launched", { unit: "munitions" })],
])("counts %s", (_what, key, whole) => {
  expect(isKeyWithin(key, whole)).toBe(true);
  expect(isKeyWithin(whole, key)).toBe(false);
});

it.each<[string, QuantityKey, QuantityKey]>([
  ["people in civilians", killed, civilian],
  ["killed in injured", killed, keyOf("injured")],
  ["civilians in military", civilian, military],
  ["a key in itself", killed, { ...killed }],
  ["drones in missiles", keyOf("launched", { unit: "drones" }), keyOf("launched", { unit: "missiles" })],
])("never counts %s", (_what, key, whole) => {
  expect(isKeyWithin(key, whole)).toBe(false);
});

it("hears of all North Koreans and all troops in six North Korean officers", () => {
  expect(names([officers])).toEqual(names([officers, { ...officers, group: null }, military]));
});

it("hears of people in civilians, of people in troops only where people are told", () => {
  expect(names([civilian])).toContain(keyString(killed));
  expect(names([military])).not.toContain(keyString(killed));
  expect(names([military, killed])).toContain(keyString(killed));
  expect(names([killed])).not.toContain(keyString(civilian));
});

it("hears of munitions in four bombs", () => {
  const munitions = keyOf("launched", { unit: "munitions" });
  expect(names([keyOf("launched", { unit: "bombs" })])).toContain(keyString(munitions));
});

it("puts each key before every key that contains it", () => {
  const keys = particularFirst([killed, officers, military, { ...officers, group: null }]);
  expect(keys.map(keyString)).toEqual([officers, { ...officers, group: null }, military, killed].map(keyString));
});

function names(keys: readonly QuantityKey[]): readonly string[] {
  return keysSpokenOf(keys).map(keyString).sort();
}
