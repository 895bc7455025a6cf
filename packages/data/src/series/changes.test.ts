import { expect, it } from "vitest";
import { exactly, shown } from "../claims/claims-for-tests.ts";
import { figure } from "../figures/figures-for-tests.ts";
import { lateChanges } from "./changes.ts";

const week41 = { from: "2024-10-07", to: "2024-10-13" };
const troops = figure(20, { day: "2024-10-03", place: "near Donetsk", key: { victimClass: "military" } });

it("lists twenty troops of week 40, told in week 41, as reported late: no data → 20", () => {
  const [change, ...others] = lateChanges([], [troops], week41, null);
  expect(change).toMatchObject({ week: "2024-W40", before: null });
  expect(shown(change?.now?.interval)).toBe("20 / 20 / 20");
  expect(others).toEqual([]);
});

it("lists nothing of the period itself", () => {
  expect(lateChanges([], [figure(2, { day: "2024-10-08" })], week41, null)).toEqual([]);
});

it("lists what became another number, and what was withdrawn", () => {
  const now = { ...troops, interval: exactly(21) };
  expect(lateChanges([troops], [now], week41, null)).toMatchObject([
    { before: { interval: { best: 20 } }, now: { interval: { best: 21 } } },
  ]);
  expect(lateChanges([troops], [], week41, null)).toMatchObject([{ now: null }]);
});

it("lists nothing that stayed as it was, and nothing of another place", () => {
  expect(lateChanges([troops], [troops], week41, null)).toEqual([]);
  expect(lateChanges([], [troops], week41, "Kharkiv")).toEqual([]);
});
