import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { parseISO } from "date-fns/parseISO";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between, exactly, shown } from "../claims/claims-for-tests.ts";
import { firstWeekdayFrom, type FirstWeekday } from "./first-weekday.ts";
import { daysOf, isDay, isWithin, lengthOf, periodOfWeek, plusDays, shareOf, weekOf } from "./period.ts";

describe("ISO weeks", () => {
  it.each([
    ["2024-10-08", "2024-W41"],
    ["2024-10-03", "2024-W40"],
    ["2024-12-29", "2024-W52"],
    ["2024-12-30", "2025-W01"],
    ["2025-01-05", "2025-W01"],
    ["2021-01-03", "2020-W53"],
    ["2023-01-01", "2022-W52"],
  ])("hold %s in %s", (day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  it.each([
    ["2024-W41", "2024-10-07", "2024-10-13"],
    ["2025-W01", "2024-12-30", "2025-01-05"],
    ["2020-W53", "2020-12-28", "2021-01-03"],
  ])("run from Monday to Sunday: %s", (week, from, to) => {
    expect(periodOfWeek(week)).toEqual({ from, to });
  });

  it.each(["2024-W53", "2024-W00", "2024-W60", "2024-41", "W41", "", "2024-W41 "])("do not know %j", (week) => {
    expect(periodOfWeek(week)).toBeUndefined();
  });
});

describe("the first day of the week", () => {
  const firstDays: readonly FirstWeekday[] = ["monday", "sunday", "saturday"];
  /** Any day of the sixty years from 1990. */
  const anyDay = fc.integer({ min: 0, max: 60 * 365 + 15 }).map((count) => plusDays("1990-01-01", count));

  it.each<[FirstWeekday, string, string]>([
    ["monday", "2024-10-07", "2024-10-13"],
    ["sunday", "2024-10-06", "2024-10-12"],
    ["saturday", "2024-10-05", "2024-10-11"],
  ])("is configurable: 2024-W41 from %s is %s to %s", (first, from, to) => {
    expect(periodOfWeek("2024-W41", first)).toEqual({ from, to });
    expect([from, to].map((day) => weekOf(day, first))).toEqual(["2024-W41", "2024-W41"]);
  });

  it.each<[FirstWeekday, string, string]>([
    ["sunday", "2023-12-30", "2023-W52"],
    ["sunday", "2023-12-31", "2024-W01"],
    ["sunday", "2025-01-04", "2025-W01"],
    ["saturday", "2025-01-03", "2024-W53"],
    ["saturday", "2025-01-04", "2025-W01"],
  ])("decides the week at the turn of the year as well: from %s, %s is in %s", (first, day, week) => {
    expect(weekOf(day, first)).toBe(week);
  });

  it("is Monday exactly as ISO 8601 counts, on every day of sixty years", () => {
    for (let day = "1990-01-01"; day < "2050-01-01"; day = plusDays(day, 1)) {
      const date = parseISO(day);
      const iso = `${getISOWeekYear(date)}-W${String(getISOWeek(date)).padStart(2, "0")}`;
      expect(weekOf(day)).toBe(iso);
      expect(parseISO(periodOfWeek(iso)?.from ?? "")).toEqual(startOfISOWeek(date));
    }
  });

  it("leaves every day in one week of seven days that begins on it", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...firstDays), (day, first) => {
        const week = periodOfWeek(weekOf(day, first), first);
        if (week === undefined) throw new Error(`${day} is in no week`);
        expect(isWithin({ from: day, to: day }, week)).toBe(true);
        expect(lengthOf(week)).toBe(7);
        expect(parseISO(week.from).getDay()).toBe({ sunday: 0, monday: 1, saturday: 6 }[first]);
        expect(weekOf(plusDays(week.to, 1), first)).not.toBe(weekOf(day, first));
      }),
      { numRuns: 1000 },
    );
  });

  it("is read from a setting, where it is Monday, Sunday or Saturday", () => {
    expect(["sunday", "Saturday", undefined, "", "friday", "toString"].map(firstWeekdayFrom)).toEqual([
      "sunday",
      "saturday",
      "monday",
      "monday",
      undefined,
      undefined,
    ]);
  });
});

it.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2024-13-01", false],
  ["2024-1-1", false],
  ["8 October", false],
])("says whether %j is a day of the calendar", (day, isOne) => {
  expect(isDay(day)).toBe(isOne);
});

it("counts days over the end of summer time", () => {
  expect(plusDays("2024-10-26", 2)).toBe("2024-10-28");
  expect(lengthOf({ from: "2024-10-26", to: "2024-10-28" })).toBe(3);
  expect(daysOf({ from: "2024-12-31", to: "2025-01-01" })).toEqual(["2024-12-31", "2025-01-01"]);
});

it("holds an event that neither begins before nor ends after", () => {
  const week = { from: "2024-10-07", to: "2024-10-13" };
  expect(isWithin({ from: "2024-10-07", to: "2024-10-13" }, week)).toBe(true);
  expect(isWithin({ from: "2024-10-06", to: "2024-10-07" }, week)).toBe(false);
});

describe("the share of an event that a period may claim", () => {
  const week = { from: "2024-10-07", to: "2024-10-13" };
  const next = { from: "2024-10-14", to: "2024-10-20" };
  const night = { from: "2024-10-13", to: "2024-10-14" };

  it("is all of it inside, and nothing outside", () => {
    expect(shareOf(exactly(9), { from: "2024-10-08", to: "2024-10-08" }, week)).toEqual(exactly(9));
    expect(shareOf(exactly(9), { from: "2024-10-03", to: "2024-10-03" }, week)).toBeNull();
  });

  it("is low 0 and the full high on each side of a border, with the best where it began", () => {
    expect(shown(shareOf(exactly(9), night, week) ?? undefined)).toBe("0 / 9 / 9");
    expect(shown(shareOf(exactly(9), night, next) ?? undefined)).toBe("0 / 0 / 9");
    expect(shown(shareOf(between(6, 9), night, week) ?? undefined)).toBe("0 / – / 9");
  });

  it("is the whole in the union", () => {
    expect(shareOf(exactly(9), night, { from: week.from, to: next.to })).toEqual(exactly(9));
  });

  it("is low 0 and the full high on each of the two days that a window of a night touches", () => {
    const [eve, morning] = [night.from, night.to].map((day) => shareOf(exactly(9), night, { from: day, to: day }));
    expect([eve, morning].map((share) => shown(share ?? undefined))).toEqual(["0 / 9 / 9", "0 / 0 / 9"]);
  });

  it("is nothing of a period longer than the grain: a month enters no week", () => {
    expect(shareOf(exactly(17_400), { from: "2024-10-01", to: "2024-10-31" }, week)).toBeNull();
    expect(
      shareOf(exactly(9), { from: "2024-10-07", to: "2024-10-09" }, { from: "2024-10-08", to: "2024-10-08" }),
    ).toBeNull();
  });
});
