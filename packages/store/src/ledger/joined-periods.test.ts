import { expect, it } from "vitest";
import { joinedPeriods } from "./joined-periods.ts";

const march = (from: number, to: number) => ({ from: `2025-03-${dd(from)}`, to: `2025-03-${dd(to)}` });

it("takes weeks that touch as one, in whatever order they come", () => {
  expect(joinedPeriods([march(10, 16), march(3, 9), march(24, 30)])).toEqual([march(3, 16), march(24, 30)]);
});

it("keeps the longer of two that overlap", () => {
  expect(joinedPeriods([march(3, 20), march(5, 9)])).toEqual([march(3, 20)]);
});

it("joins the nearest where they are too many, and leaves out no day", () => {
  expect(joinedPeriods([march(1, 2), march(5, 6), march(20, 21)], 2)).toEqual([march(1, 6), march(20, 21)]);
});

function dd(day: number): string {
  return String(day).padStart(2, "0");
}
