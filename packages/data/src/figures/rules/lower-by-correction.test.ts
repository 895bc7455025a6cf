import { expect, it } from "vitest";
import { atLeast, shown, tuesday, wednesday } from "../../claims/claims-for-tests.ts";
import type { Held } from "../held.ts";
import { held } from "../figures-for-tests.ts";
import { lowerByCorrection } from "./lower-by-correction.ts";

const older = { newest: tuesday };
const corrected = (to: number, by: number) => held(to, { newest: wednesday, corrected: by });

it("lowers each older part by as much as the correction at most: twelve, corrected to 11", () => {
  expect(lows(lowerByCorrection(corrected(11, 1), [held(atLeast(7), older), held(atLeast(5), older)]))).toEqual([
    "6 / 7 / open",
    "4 / 5 / open",
  ]);
});

it("lowers them only as far as the sum needs", () => {
  const parts = [held(atLeast(7), older), held(atLeast(4), older)];
  expect(lowerByCorrection(corrected(11, 1), parts)).toBe(parts);
  expect(lows(lowerByCorrection(corrected(10, 5), parts))).toEqual(["6 / 7 / open", "3 / 4 / open"]);
});

it("leaves what was told with the correction or after it, and what nobody told", () => {
  expect(lows(lowerByCorrection(corrected(11, 1), [held(7, { newest: wednesday }), null, held(5, older)]))).toEqual([
    "7 / 7 / 7",
    "not told",
    "4 / 5 / 5",
  ]);
});

it("lowers nothing without a typed correction, and nothing below 0", () => {
  const parts = [held(7, older), held(5, older)];
  expect(lowerByCorrection(corrected(11, 0), parts)).toBe(parts);
  expect(lows(lowerByCorrection(corrected(3, 9), [held(1, older), held(9, older)]))).toEqual([
    "0 / 1 / 1",
    "2 / 9 / 9",
  ]);
});

function lows(parts: readonly (Held | null)[]): readonly string[] {
  return parts.map((part) => shown(part?.interval));
}
