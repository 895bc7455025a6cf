import { describe, expect, it } from "vitest";
import { atLeast, exactly, shown } from "../claims/claims-for-tests.ts";
import type { Interval } from "../claims/interval.ts";
import type { Figure } from "../figures/figure.ts";
import { figure } from "../figures/figures-for-tests.ts";
import { coverageOf } from "./coverage.ts";
import { sideBySide, type ComparedSide } from "./side-by-side.ts";

describe("two weeks", () => {
  it("of as many briefed days may be called more, by an interval", () => {
    const [row] = sideBySide(week("2024-10-08", exactly(33)), week("2024-10-01", exactly(20))).rows;
    expect(row).toMatchObject({ comparison: "more", difference: { low: 13, high: 13 } });
  });

  it("may only differ where one of them is open below the other", () => {
    const [row] = sideBySide(week("2024-10-08", exactly(12)), week("2024-10-01", atLeast(9))).rows;
    expect(row).toMatchObject({ comparison: "may differ", difference: { low: null, high: 3 } });
  });

  it("of which one has no brief are not compared, whatever their numbers", () => {
    const unread = { ...week("2024-10-01", exactly(20)), coverage: covered("2024-10-01", []) };
    const { isEquallyCovered, rows } = sideBySide(week("2024-10-08", exactly(33)), unread);
    expect(isEquallyCovered).toBe(false);
    expect(rows).toMatchObject([{ comparison: "cannot be compared", difference: null }]);
    expect([shown(rows[0]?.a?.interval), shown(rows[0]?.b?.interval)]).toEqual(["33 / 33 / 33", "20 / 20 / 20"]);
  });

  it("of which one tells nothing have no data there, and no zero", () => {
    const { rows } = sideBySide(week("2024-10-08", exactly(33)), side("2024-10-01", []));
    expect(rows).toMatchObject([{ b: null, comparison: "cannot be compared", difference: null }]);
  });
});

it("finds what a table of one side leaves out, since it says again what a finer row says", () => {
  const blocks = figure(11, { measure: "buildings_damaged", key: { unit: "apartment buildings" }, day: "2024-10-01" });
  const buildings = { ...figure(11, { measure: "buildings_damaged", day: "2024-10-01" }), told: false };
  const school = figure(12, { measure: "buildings_damaged", day: "2024-10-08" });
  const { rows } = sideBySide(side("2024-10-08", [school]), side("2024-10-01", [blocks, buildings]));
  const row = rows.find(({ key }) => key.unit === school.key.unit);
  expect([shown(row?.a?.interval), shown(row?.b?.interval)]).toEqual(["12 / 12 / 12", "11 / 11 / 11"]);
});

function week(day: string, value: Interval): ComparedSide {
  return side(day, [figure(value, { day })]);
}

/** The week of a Tuesday, of which that day has a brief. */
function side(tuesday: string, figures: readonly Figure[]): ComparedSide {
  return { filter: { place: null, ...weekOf(tuesday) }, figures, coverage: covered(tuesday, [tuesday]) };
}

function covered(tuesday: string, days: readonly string[]) {
  const briefs = days.map((published) => ({ published, theatre: "Ukraine" }));
  return coverageOf(briefs, weekOf(tuesday), null);
}

function weekOf(tuesday: string) {
  return tuesday === "2024-10-08" ? { from: "2024-10-07", to: "2024-10-13" } : { from: "2024-09-30", to: "2024-10-06" };
}
