import { expect, it } from "vitest";
import { atLeast, incident, said, wednesday } from "../../claims/claims-for-tests.ts";
import type { Interval } from "../../claims/interval.ts";
import { isExhaustive } from "./is-exhaustive.ts";

const day = incident("day");
const parts = [incident("A"), incident("B")];

it("is so where as many attacks are told as were announced", () => {
  expect(isExhaustive(day, parts, [attacks("day", 2), attacks("A", 1), attacks("B", 1)])).toBe(true);
});

it("adds up the parts' own numbers and does not count the parts", () => {
  expect(isExhaustive(day, parts, [attacks("day", 2), attacks("A", 1)])).toBe(false);
  expect(isExhaustive(day, parts, [attacks("day", 5), attacks("A", 3), attacks("B", 2)])).toBe(true);
});

it("is so where a person says so", () => {
  expect(isExhaustive({ ...day, partsTold: "all" }, parts, [])).toBe(true);
});

it.each([
  ["nobody announced a number", []],
  ["at least two were announced", [attacks("day", atLeast(2)), attacks("A", 1), attacks("B", 1)]],
])("is not so where %s", (_what, claims) => {
  expect(isExhaustive(day, parts, claims)).toBe(false);
});

it("goes by the newest number announced", () => {
  const claims = [attacks("day", 2), attacks("A", 1), attacks("B", 1), attacks("day", 3, wednesday)];
  expect(isExhaustive(day, parts, claims)).toBe(false);
  expect(isExhaustive(day, parts, claims.toReversed())).toBe(false);
});

function attacks(of: string, value: Interval | number, on?: string) {
  return said(value, { of, measure: "attacks", ...(on === undefined ? {} : { on }) });
}
