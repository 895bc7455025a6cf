import { interval, totalsOf } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { atLeast, exactly, held, overviewWith, tuesday, week } from "../testing/overview.ts";
import { wholeOf } from "./time-panel.ts";
import { panelsOf } from "./panels.ts";

describe("a chart by day", () => {
  it("has a column for each day and tells days without a brief from days with one", () => {
    const { columns } = killedOf([held("killed", atLeast(2))]);
    expect(columns.map(({ label }) => label)).toEqual([
      "Mon 7 Oct",
      "Tue 8 Oct",
      "Wed 9 Oct",
      "Thu 10 Oct",
      "Fri 11 Oct",
      "Sat 12 Oct",
      "Sun 13 Oct",
    ]);
    expect(columns.map(({ isBriefed }) => isBriefed)).toEqual([false, true, false, false, false, false, false]);
  });

  it("has no mark where nothing is told, never a zero, briefed or not", () => {
    const { columns, totals } = killedOf([held("killed", atLeast(2), { on: "2024-10-09" })]);
    expect(columns.map(({ marks }) => marks.length)).toEqual([0, 0, 1, 0, 0, 0, 0]);
    expect(totals[1]).toEqual([null]);
  });

  it("marks what is told on the day it happened, also where that day has no brief", () => {
    const { columns } = killedOf([held("killed", atLeast(2), { on: "2024-10-09" })]);
    expect(columns[2]).toEqual({
      label: "Wed 9 Oct",
      isBriefed: false,
      marks: [{ name: "killed", low: 2, best: 2, high: null, words: "2+" }],
    });
  });

  it("tells a zero that was told from no data", () => {
    const { columns, sentence } = killedOf([held("killed", exactly(0), { noneReported: true })]);
    expect(columns[1]?.marks).toMatchObject([{ low: 0, high: 0, words: "none reported" }]);
    expect(sentence).toBe("None reported (killed) in 7 days; 1 of 7 days have a brief.");
  });

  it("says what it shows in words that stand without it", () => {
    expect(killedOf([held("killed", atLeast(2))]).sentence).toBe(
      "2 or more killed in 7 days; 1 of 7 days have a brief.",
    );
    expect(killedOf([]).sentence).toBe("No data on people killed (1 of 7 days have a brief).");
    expect(killedOf([held("killed", interval(0, null, null))]).sentence).toBe(
      "An unknown number of people killed in 7 days; 1 of 7 days have a brief.",
    );
  });

  it("says why no day shows what is told of several days together", () => {
    const { columns, sentence } = killedOf([held("killed", exactly(13), { from: "2024-10-07", to: "2024-10-10" })]);
    expect(columns.flatMap(({ marks }) => marks)).toEqual([]);
    expect(sentence).toBe(
      "13 killed in 7 days; 1 of 7 days have a brief. It is told of several days together, so no day shows it.",
    );
  });

  it("keeps beside each mark the total that it stands for", () => {
    const { totals, names } = killedOf([held("killed", atLeast(2))]);
    expect(names).toEqual(["killed"]);
    expect(totals.map((row) => row.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(totals[1]?.[0]?.interval).toEqual(atLeast(2));
  });
});

describe("the row that stands for a measure as a whole", () => {
  const figures = [
    held("killed", exactly(3), { key: { side: "Ukraine" } }),
    held("killed", exactly(20), { key: { side: "Russia", victimClass: "military" } }),
    held("killed", exactly(1)),
    held("injured", exactly(5), { key: { side: "Ukraine" }, apart: "Defense Ministry" }),
  ];
  const totals = totalsOf(figures, { ...week, from: tuesday, to: tuesday });

  it("is of one side; no side told is a side of its own", () => {
    expect(wholeOf(totals, "killed", "Ukraine")?.interval.low).toBe(3);
    expect(wholeOf(totals, "killed", null)?.interval.low).toBe(1);
    expect(wholeOf(totals, "killed", "Poland")).toBeNull();
  });

  it("is of the military only where no people are told", () => {
    expect(wholeOf(totals, "killed", "Russia")?.key.victimClass).toBe("military");
  });

  it("is never a number that stands apart by name", () => {
    expect(wholeOf(totals, "injured", "Ukraine")).toBeNull();
  });
});

function killedOf(figures: Parameters<typeof overviewWith>[0]) {
  const panel = panelsOf(overviewWith(figures)).casualties.find(({ id }) => id === "killed");
  if (panel === undefined) throw new Error("no panel of the killed");
  return panel;
}
