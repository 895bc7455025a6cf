import fc from "fast-check";
import { expect, it } from "vitest";
import { atLeast, between, exactly } from "../claims/claims-for-tests.ts";
import type { Interval } from "../claims/interval.ts";
import type { Figure } from "../figures/figure.ts";
import { figure } from "../figures/figures-for-tests.ts";
import { daysOf, plusDays } from "./period.ts";
import { totalsOf } from "./totals.ts";
import { unallocatedIn } from "./unallocated.ts";

const week = { from: "2024-10-07", to: "2024-10-13" };
const runs = { numRuns: 2000, seed: 958 };
const places = ["Kharkiv region", "Sumy region", "Odesa region", "Poltava region"];

const told: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(30), fc.nat(5), fc.constantFrom("exactly", "at least", "between"))
  .map(([low, more, how]) =>
    how === "exactly" ? exactly(low) : how === "at least" ? atLeast(low) : between(low, low + more),
  );

it("adds up: the parts in their places, and what is left unallocated, are the whole", () => {
  const counts = fc.array(fc.nat(30), { minLength: 1, maxLength: places.length });
  fc.assert(
    fc.property(counts, fc.nat(20), (parts, rest) => {
      const sum = parts.reduce((total, count) => total + count, 0);
      const whole = figure(sum + rest, { incident: "raid", place: "Ukraine" });
      const inPlaces = parts.map((count, at) =>
        figure(count, { incident: `${at}`, root: "raid", path: [`${at}`, "raid"], place: places[at] ?? "" }),
      );
      const all = [whole, ...inPlaces];
      const found = parts.map((_, at) => totalsOf(all, { ...week, place: places[at] ?? "" })[0]);
      const held = found.reduce((total, row) => total + (row?.interval.low ?? 0), 0);
      for (const row of found) expect(held + (row?.unallocated?.high ?? 0)).toBe(whole.interval.high);
    }),
    runs,
  );
});

it("adds up by grade: the grades of a total are the total", () => {
  const grade = fc.constantFrom("confirmed", "fair", "weak", "contested" as const);
  fc.assert(
    fc.property(fc.array(fc.tuple(told, grade), { minLength: 1, maxLength: 6 }), (all) => {
      const [total] = totalsOf(
        all.map(([value, of], at) => figure(value, { incident: `${at}`, grade: of })),
        { ...week, place: null },
      );
      const lows = total?.byGrade.reduce((sum, { interval }) => sum + interval.low, 0);
      expect(lows).toBe(total?.interval.low);
      expect(total?.byGrade.some(({ interval }) => interval.high === null)).toBe(total?.interval.high === null);
    }),
    runs,
  );
});

it("adds up over days: a week lies between the sum of its days' lows and that of their highs", () => {
  fc.assert(
    fc.property(events(), (all) => {
      const rows = (period: typeof week) => totalsOf(all, { ...period, place: null })[0]?.interval;
      // A night's toll and one of its days that exclude each other are shown as wide as both.
      fc.pre(totalsOf(all, { ...week, place: null })[0]?.conflicts.length === 0);
      const days = daysOf(week).map((day) => rows({ from: day, to: day }));
      const whole = rows(week);
      const lows = days.reduce((sum, day) => sum + (day?.low ?? 0), 0);
      const highs = days.reduce((sum, day) => (day === undefined ? sum : sum + (day.high ?? Infinity)), 0);
      expect(lows).toBeLessThanOrEqual(whole?.low ?? 0);
      expect(highs).toBeGreaterThanOrEqual(whole?.high ?? (whole === undefined ? 0 : Infinity));
    }),
    runs,
  );
});

it("never adds what was taken back, nor a figure twice, whatever else is asked", () => {
  fc.assert(
    fc.property(events(), fc.constantFrom(null, ...places), (all, place) => {
      const withdrawn = all.map((one) => ({ ...one, id: `${one.id} taken back`, grade: "discounted" as const }));
      const filter = { ...week, place };
      expect(totalsOf([...all, ...withdrawn], filter)).toEqual(totalsOf(all, filter));
      for (const { figures, assumed } of totalsOf(all, filter)) {
        const counted = [...figures, ...assumed.flatMap(({ parts }) => parts)];
        expect(new Set(counted).size).toBe(counted.length);
      }
    }),
    runs,
  );
});

it("shows nothing unallocated of what lies all inside", () => {
  fc.assert(
    fc.property(events(), (all) => {
      expect(unallocatedIn(all, { ...week, place: "Ukraine" })).toEqual([]);
    }),
    runs,
  );
});

function events(): fc.Arbitrary<Figure[]> {
  return fc.uniqueArray(event(), { minLength: 1, maxLength: 8, selector: ({ id }) => id });
}

/** Something that happened on one day of the week, or over a night inside it. */
function event(): fc.Arbitrary<Figure> {
  return fc
    .record({ value: told, day: fc.nat(5), isNight: fc.boolean(), place: fc.constantFrom(...places), id: fc.uuid() })
    .map(({ value, day, isNight, place, id }) => {
      const from = plusDays(week.from, day);
      return figure(value, { incident: id, place, from, to: isNight ? plusDays(from, 1) : from });
    });
}
