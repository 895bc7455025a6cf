import { expect, it } from "vitest";
import { atLeast, between, exactly } from "../claims/claims-for-tests.ts";
import type { Interval } from "../claims/interval.ts";
import { compare, type Comparison } from "./compare.ts";

it.each<[Interval | null, Interval | null, Comparison]>([
  [atLeast(33), exactly(20), "more"],
  [exactly(20), atLeast(33), "fewer"],
  [exactly(20), exactly(20), "the same"],
  [between(18, 25), exactly(20), "may differ"],
  [atLeast(20), atLeast(33), "may differ"],
  [exactly(20), null, "cannot be compared"],
  [null, exactly(20), "cannot be compared"],
])("says up or down only where the intervals are disjoint: %#", (now, before, comparison) => {
  expect(compare(now, before, { now: covered(7, 7), before: covered(7, 7) })).toBe(comparison);
});

it.each([
  [covered(7, 7), covered(1, 7)],
  [covered(1, 7), covered(1, 31)],
])("says neither where the coverage is not equal: %#", (now, before) => {
  expect(compare(exactly(33), exactly(20), { now, before })).toBe("cannot be compared");
});

function covered(briefed: number, days: number) {
  return { briefed, days, byDay: [] };
}
