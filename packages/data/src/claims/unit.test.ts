import { expect, it } from "vitest";
import { isUnitWithin, parentUnitOf, unitAsTold, unitsAbove } from "./unit.ts";

it.each(["drones", "missiles", "bombs", "shells"])("counts %s among the munitions", (unit) => {
  expect(parentUnitOf(unit)).toBe("munitions");
});

it("knows private homes for houses, and houses for buildings", () => {
  expect(unitsAbove("private homes")).toEqual(["houses", "buildings"]);
  expect(isUnitWithin("private homes", "buildings")).toBe(true);
  expect(isUnitWithin("buildings", "private homes")).toBe(false);
});

it("takes what it does not know for a unit of its own", () => {
  expect(unitsAbove("icebreakers")).toEqual([]);
  expect(isUnitWithin("icebreakers", "icebreakers")).toBe(true);
});

it.each([
  ["buildings", "fifteen apartment buildings", "apartment buildings"],
  ["buildings", "fifteen", "buildings"],
  ["munitions", "four bombs", "bombs"],
  ["people", "two cars", "people"],
])("reads %s told as %j in %s", (unit, words, told) => {
  expect(unitAsTold(unit, words)).toBe(told);
});
