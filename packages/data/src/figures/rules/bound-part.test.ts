import { expect, it } from "vitest";
import { about, atLeast, exactly, shown, tuesday, wednesday } from "../../claims/claims-for-tests.ts";
import type { Interval } from "../../claims/interval.ts";
import { held } from "../figures-for-tests.ts";
import type { Held } from "../held.ts";
import { boundPart } from "./bound-part.ts";

it.each([
  [
    "57 in all, at least 15 at the bus stop: 26 to 42 at the market",
    atLeast(26),
    exactly(57),
    [atLeast(15)],
    "26 / 26 / 42",
  ],
  ["17 in all, 5 and 2 in the others: at most 10", atLeast(6), exactly(17), [atLeast(5), atLeast(2)], "6 / 6 / 10"],
  ["more than 30 in all: no ceiling", atLeast(5), atLeast(31), [exactly(28)], "5 / 5 / open"],
])("caps a part by its whole less its siblings' lows: %s", (_told, part, whole, others, bounds) => {
  expect(shown(bounded(part, held(whole), others).interval)).toBe(bounds);
});

it("lifts a part by its whole less its siblings' highs, where all are told: 34 in all, 28 there, exactly 6 here", () => {
  const whole = held(34, { exhaustive: true });
  expect(shown(bounded(atLeast(5), whole, [exactly(28)]).interval)).toBe("6 / 6 / 6");
});

it.each([
  ["is open", [atLeast(28)]],
  ["is not told", [null]],
])("lifts nothing where a sibling %s", (_what, others) => {
  expect(bounded(atLeast(5), held(34, { exhaustive: true }), others).interval.low).toBe(5);
});

it("lifts nothing where the parts are not all of it", () => {
  expect(bounded(atLeast(5), held(34), [exactly(28)]).interval.low).toBe(5);
});

it.each([
  ["only a rival sets", held(34, { newest: wednesday, rivalCeiling: true })],
  ["belongs to a conflict", held(34, { newest: wednesday, conflict: true })],
  ["was told before the part", held(34, { newest: tuesday })],
  ["is our own policy", held(about(31, 34, 37), { newest: wednesday })],
])("passes down no ceiling that %s", (_what, whole) => {
  const part = held(atLeast(5), { newest: wednesday });
  expect(boundPart(part, { whole: { incident: "day", held: whole }, others: [exactly(28)] })).toBe(part);
});

it("says which whole bounds it", () => {
  expect(bounded(atLeast(26), held(57), [atLeast(15)]).steps).toMatchObject([
    { kind: "bounded", rule: "R4", whole: "day", interval: { high: 42 } },
  ]);
});

function bounded(part: Interval, whole: Held, others: readonly (Interval | null)[]): Held {
  return boundPart(held(part), { whole: { incident: "day", held: whole }, others });
}
