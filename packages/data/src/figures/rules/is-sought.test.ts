import { expect, it } from "vitest";
import { exactly, incident, tuesday, upTo, wednesday } from "../../claims/claims-for-tests.ts";
import type { Interval } from "../../claims/interval.ts";
import type { Measure } from "../../claims/measure.ts";
import { isSought, type Reading } from "./is-sought.ts";

const closed = [incident("market"), incident("bus stop")];

it("is so while a sentence says that the toll may rise", () => {
  expect(isSought([...closed, incident("depot", { open: true })], [])).toBe(true);
});

it("is so while anyone is missing or trapped: up to five still trapped", () => {
  expect(isSought(closed, [reading("trapped", upTo(5))])).toBe(true);
  expect(isSought(closed, [reading("missing", 2)])).toBe(true);
});

it("is no longer so when no one is listed as missing any longer", () => {
  const found = [reading("missing", 2), reading("missing", 0, wednesday)];
  expect(isSought(closed, found)).toBe(false);
  expect(isSought(closed, found.toReversed())).toBe(false);
});

it("knows that nobody missing means nobody trapped", () => {
  expect(isSought(closed, [reading("trapped", 5), reading("missing", 0, wednesday)])).toBe(false);
});

it("is not so where nobody speaks of it", () => {
  expect(isSought(closed, [])).toBe(false);
  expect(isSought(closed, [reading("killed", 9)])).toBe(false);
});

function reading(measure: Measure, value: Interval | number, day = tuesday): Reading {
  return { measure, to: day, interval: typeof value === "number" ? exactly(value) : value };
}
