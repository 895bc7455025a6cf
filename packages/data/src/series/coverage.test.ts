import { expect, it } from "vitest";
import { coverageOf } from "./coverage.ts";

const week = { from: "2024-10-07", to: "2024-10-13" };
const brief = { published: "2024-10-08", theatre: "Ukraine" };

it("is one of seven days from the brief of 8 October alone", () => {
  const { briefed, days, byDay } = coverageOf([brief], week, "Kharkiv");
  expect([briefed, days]).toEqual([1, 7]);
  expect(byDay.filter((day) => day.briefed).map(({ day }) => day)).toEqual(["2024-10-08"]);
});

it("counts days, not briefs", () => {
  expect(coverageOf([brief, brief], week, null).briefed).toBe(1);
});

it.each([
  ["Kharkiv", "Sudan", 0],
  ["Kharkiv", "Ukraine", 1],
  [null, "Sudan", 1],
  ["a village nobody knows", "Ukraine", 1],
  ["Kharkiv", "a war nobody knows", 1],
])("of %s counts the briefs of %s: %i", (place, theatre, briefed) => {
  expect(coverageOf([{ ...brief, theatre }], week, place).briefed).toBe(briefed);
});

it("of a week without briefs is none: no data, not zero", () => {
  expect(coverageOf([brief], { from: "2024-01-01", to: "2024-01-07" }, null)).toMatchObject({ briefed: 0, days: 7 });
});
