import { expect, it } from "vitest";
import { numeralsIn } from "./numerals.ts";
import { tokensOf } from "./tokens.ts";

const told = (words: string) =>
  numeralsIn(tokensOf(words)).map(({ low, best, high, bound, vague }) => [low, best, high, bound, vague]);

it.each([
  ["Seventy-six people", [76, 76, 76, "exact", false]],
  ["nine hundred and twenty-six people", [926, 926, 926, "exact", false]],
  ["1.9 million people", [1_900_000, 1_900_000, 1_900_000, "exact", false]],
  ["11\u00A0200 tons", [11_200, 11_200, 11_200, "exact", false]],
  ["17 400 tons", [17_400, 17_400, 17_400, "exact", false]],
  ["9.2m tonnes", [9_200_000, 9_200_000, 9_200_000, "exact", false]],
  ["half a dozen children", [6, 6, 6, "exact", false]],
  ["two dozen drones", [24, 24, 24, "exact", false]],
  ["at least two civilians", [2, null, null, "at_least", false]],
  ["no fewer than 15 bodies", [15, null, null, "at_least", false]],
  ["well over 200 ships", [200, null, null, "more_than", false]],
  ["upwards of a dozen", [12, null, null, "more_than", false]],
  ["as many as 20 people", [null, null, 20, "at_most", false]],
  ["nearly 1,000 tonnes", [null, 1000, null, "about", false]],
  ["40 or so", [null, 40, null, "about", false]],
  ["between 10 and 12 people", [10, null, 12, "range", false]],
  ["3,000–4,000 tons", [3000, null, 4000, "range", false]],
  ["2 to 3 million people", [2_000_000, null, 3_000_000, "range", false]],
  ["six or seven men", [6, null, 7, "range", false]],
  ["dozens of soldiers", [24, null, null, "at_least", true]],
  ["tens of thousands of people", [20_000, null, null, "at_least", true]],
  ["a couple of teenagers", [2, 2, 2, "exact", true]],
])("reads %j", (words, expected) => {
  expect(told(words)).toEqual([expected]);
});

it.each(["a 10-year-old boy", "the KN-23", "120mm mortars", "on the N5 road", "at 9:40"])(
  "sees no number in %j",
  (words) => {
    expect(told(words)).toEqual([]);
  },
);

it("does not take “handing over 175” for more than 175", () => {
  expect(told("handing over 175 people")).toEqual([[175, 175, 175, "exact", false]]);
});
