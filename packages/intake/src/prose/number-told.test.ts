import { expect, it } from "vitest";
import { numberTold } from "./number-told.ts";

it.each([
  ["more than 30 people", { low: 30, best: null, high: null, bound: "more_than", hedge: "more than" }],
  ["at least two", { low: 2, best: null, high: null, bound: "at_least" }],
  ["180,000", { low: 180_000, best: 180_000, high: 180_000, bound: "exact", hedge: null }],
  ["28–31", { low: 28, high: 31, bound: "range" }],
  ["six or seven", { low: 6, high: 7, bound: "range" }],
  ["up to 80 servicemen", { low: null, high: 80, bound: "at_most" }],
  ["dozens", { vague: true }],
])("reads %j", (words, told) => {
  expect(numberTold(words)).toMatchObject(told);
});

it("finds no number in words that tell none", () => {
  expect(numberTold("the glide bomb")).toBeNull();
});
