import { expect, it } from "vitest";
import { about, atLeast, exactly, keyOf, shown, tuesday, wednesday } from "../../claims/claims-for-tests.ts";
import type { QuantityKey } from "../../claims/quantity.ts";
import { held } from "../figures-for-tests.ts";
import type { Held } from "../held.ts";
import { capSubset } from "./cap-subset.ts";

const injured = keyOf("injured");
const taken = keyOf("hospitalised");
const children = keyOf("injured", { group: "children" });
const boys = keyOf("injured", { group: "boys" });
const girls = keyOf("injured", { group: "girls" });

it("caps the hospitalised by the injured: at least 17 of 28", () => {
  const capped = capSubset(taken, held(atLeast(17)), { key: injured, held: held(28) }, []);
  expect(shown(capped.interval)).toBe("17 / 17 / 28");
  expect(capped.steps).toEqual([{ kind: "capped", rule: "R5", by: injured, high: 28 }]);
});

it.each<[string, QuantityKey, QuantityKey, QuantityKey]>([
  ["boys by the girls among the children", boys, girls, children],
  [
    "civilians by the military among the people",
    keyOf("injured", { victimClass: "civilian" }),
    keyOf("injured", { victimClass: "military" }),
    injured,
  ],
  [
    "drones by the missiles among the munitions",
    keyOf("launched", { unit: "drones" }),
    keyOf("launched", { unit: "missiles" }),
    keyOf("launched", { unit: "munitions" }),
  ],
])("takes off what disjoint siblings take up: %s", (_what, key, sibling, whole) => {
  const others = [{ key: sibling, held: held(atLeast(3)) }];
  expect(shown(capSubset(key, held(atLeast(1)), { key: whole, held: held(10) }, others).interval)).toBe("1 / 1 / 7");
});

it("takes off nothing for siblings that may be the same people: children and medics", () => {
  const others = [{ key: keyOf("injured", { group: "medics" }), held: held(3) }];
  expect(shown(capSubset(children, held(atLeast(1)), { key: injured, held: held(10) }, others).interval)).toBe(
    "1 / 1 / 10",
  );
});

it.each<[string, Held]>([
  ["is open", held(atLeast(28), { newest: wednesday })],
  ["only a rival set", held(28, { newest: wednesday, rivalCeiling: true })],
  ["was told before it", held(28, { newest: tuesday })],
  ["belongs to a conflict", held(28, { newest: wednesday, conflict: true })],
  ["is our own policy", held(about(25, 28, 31), { newest: wednesday })],
])("is not bound by a ceiling that %s", (_what, whole) => {
  const subset = held(atLeast(17), { newest: wednesday });
  expect(capSubset(taken, subset, { key: injured, held: whole }, [])).toBe(subset);
});

it("leaves a subset as it is that fits", () => {
  const subset = held(exactly(17));
  expect(capSubset(taken, subset, { key: injured, held: held(28) }, [])).toBe(subset);
});
