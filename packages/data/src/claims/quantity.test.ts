import { describe, expect, it } from "vitest";
import { keyOf, told } from "./claims-for-tests.ts";
import { isSameKey, quantityOf, subgroupOf } from "./quantity.ts";

describe("the class of victims", () => {
  it.each([
    ["civilians", "civilian", null],
    ["residents", "civilian", null],
    ["soldiers", "military", null],
    ["troops", "military", null],
    ["officers", "military", "officers"],
    ["servicemen", "military", null],
    ["fighters", "military", "fighters"],
    ["insurgents", "military", "insurgents"],
    ["militants", "military", "militants"],
    ["crew of a warplane", "military", "crew of a warplane"],
    ["children", "people", "children"],
    ["medics", "people", "medics"],
    [null, "people", null],
  ])("of %s is %s, the subgroup %s", (victimGroup, victimClass, group) => {
    expect(quantityOf(told({ victimGroup }), null)).toMatchObject({ victimClass, group });
  });

  it("is none where no people are counted", () => {
    const key = quantityOf(told({ measure: "launched", unit: "bombs", victimGroup: "civilians" }), null);
    expect(key).toMatchObject({ victimClass: null, group: null });
  });
});

describe("the kind of number", () => {
  it.each([
    ["killed", {}, "flow"],
    ["hospitalised", {}, "flow"],
    ["hospitalised", { stock: true }, "stock"],
    ["missing", {}, "stock"],
    ["trapped", {}, "stock"],
    ["critical", {}, "stock"],
    ["without_power", {}, "stock"],
    ["tonnes", { cumulative: true }, "reading"],
    ["injured", { cumulative: true }, "reading"],
  ] as const)("of %s %j is a %s", (measure, rest, kind) => {
    expect(quantityOf(told({ measure, ...rest }), null).kind).toBe(kind);
  });
});

it("names who did it where the measure is a deed, and not for its victims", () => {
  expect(quantityOf(told({ measure: "launched", actor: "Russia" }), null).actor).toBe("Russia");
  expect(quantityOf(told({ measure: "killed", actor: "Russia" }), null).actor).toBeNull();
});

it("keeps the nationality apart from the side they fight on", () => {
  const key = quantityOf(told({ victimGroup: "officers", victimSide: "Russia", nationality: "North Korean" }), null);
  expect(key).toMatchObject({
    side: "Russia",
    nationality: "North Korean",
    group: "officers",
    victimClass: "military",
  });
});

it("keeps an unnamed sub-count apart from its whole: four of the drones were still in the air", () => {
  const drones = told({ figure: "a1", measure: "launched", unit: "drones" });
  const inTheAir = told({ figure: "a2", measure: "launched", unit: "drones", subsetOf: "a1" });
  expect(quantityOf(inTheAir, drones).among).toBe("a2");
  const children = told({ figure: "a3", subsetOf: "a4", victimGroup: "children" });
  expect(quantityOf(children, told({ figure: "a4" })).among).toBeNull();
});

it.each([
  ["killed and injured", keyOf("killed"), keyOf("injured")],
  ["civilians and people", keyOf("killed", { victimClass: "civilian" }), keyOf("killed")],
  ["one side's and the other's", keyOf("killed", { side: "Russia" }), keyOf("killed", { side: "Ukraine" })],
  ["grain and fertiliser", keyOf("tonnes", { commodity: "grain" }), keyOf("tonnes", { commodity: "fertiliser" })],
  ["munitions and attacks", keyOf("launched"), keyOf("attacks")],
])("never takes %s for one key", (_what, a, b) => {
  expect(isSameKey(a, b)).toBe(false);
  expect(isSameKey(a, { ...a })).toBe(true);
});

it.each([
  [{ group: null, nationality: null }, null],
  [{ group: "children", nationality: null }, "children"],
  [{ group: "officers", nationality: "North Korean" }, "North Korean officers"],
  [{ group: null, nationality: "North Korean" }, "North Koreans"],
  [{ group: null, nationality: "Chinese" }, "Chinese"],
])("names the subgroup %j", (key, words) => {
  expect(subgroupOf(key)).toBe(words);
});
