import fc from "fast-check";
import { expect, it } from "vitest";
import { atLeast, between, exactly, upTo } from "../claims/claims-for-tests.ts";
import { interval, type Interval } from "../claims/interval.ts";
import { compare } from "./compare.ts";
import { differenceOf } from "./difference.ts";

it.each<[string, Interval, Interval, [number | null, number | null, number | null]]>([
  ["two counts", exactly(33), exactly(20), [13, 13, 13]],
  ["a range after a count", between(23, 30), exactly(20), [3, null, 10]],
  ["“at least 33” after 20: 13 or more", atLeast(33), exactly(20), [13, 13, null]],
  ["12 after “at least nine”: at most 3 more", exactly(12), atLeast(9), [null, 3, 3]],
  ["two floors: nothing can be said", atLeast(20), atLeast(33), [null, -13, null]],
  ["“up to 40” after 10: from 10 fewer to 30 more", upTo(40), exactly(10), [-10, null, 30]],
])("a difference is an interval: %s", (_what, now, before, [low, best, high]) => {
  expect(differenceOf(now, before)).toMatchObject({ low, best, high });
});

it("keeps a strict bound strict: more than 180,000 t, after 150,000, is more by more than 30,000", () => {
  const now = interval(180_000, 180_000, null, { lowStrict: true });
  expect(differenceOf(now, exactly(150_000))).toMatchObject({ low: 30_000, lowStrict: true, highStrict: false });
});

it("holds the true difference, whatever the truth inside both", () => {
  fc.assert(
    fc.property(told, told, (now, before) => {
      const { low, high } = differenceOf(now.interval, before.interval);
      const truth = now.truth - before.truth;
      expect(low ?? -Infinity).toBeLessThanOrEqual(truth);
      expect(high ?? Infinity).toBeGreaterThanOrEqual(truth);
    }),
  );
});

it("says “more” exactly where all of it is above nothing", () => {
  fc.assert(
    fc.property(told, told, (now, before) => {
      const { low, high } = differenceOf(now.interval, before.interval);
      const equal = { briefed: 7, days: 7, byDay: [] };
      const comparison = compare(now.interval, before.interval, { now: equal, before: equal });
      expect(comparison === "more").toBe(low !== null && low > 0);
      expect(comparison === "fewer").toBe(high !== null && high < 0);
    }),
  );
});

/** A true number, and an interval that holds it. */
const told = fc
  .record({ truth: fc.nat(50), below: fc.nat(9), above: fc.option(fc.nat(9)) })
  .map(({ truth, below, above }) => ({
    truth,
    interval: interval(Math.max(0, truth - below), truth, above === null ? null : truth + above),
  }));
