import { coverageOf, interval, totalsOf, type Figure } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { atLeast, exactly, held, tuesday, week } from "../testing/overview.ts";
import { totalIdOf } from "./total-id.ts";
import { totalsAnswer } from "./totals-answer.ts";

describe("an answer", () => {
  it("repeats the question, with all places as “*”", () => {
    expect(answerTo([])).toEqual({
      place: "*",
      from: "2024-10-07",
      to: "2024-10-13",
      asKnownOn: tuesday,
      coverage: { briefed: 1, days: 7 },
      dataVersion: "version",
      totals: [],
    });
    expect(answerTo([], "Kharkiv").place).toBe("Kharkiv");
  });

  it("gives every field of a total", () => {
    const figure = held("injured", atLeast(33), { key: { side: "Ukraine" }, claims: ["a", "b", "c"] });
    const [total] = totalsOf([figure], week);
    if (total === undefined) throw new Error("no total");
    expect(answerTo([figure]).totals).toEqual([
      {
        id: totalIdOf(total, week, tuesday),
        kind: "flow",
        measure: "injured",
        unit: "people",
        side: "Ukraine",
        actor: null,
        victimClass: "people",
        subgroup: null,
        commodity: null,
        saidBy: null,
        ofWhich: false,
        low: 33,
        lowStrict: false,
        best: 33,
        high: null,
        highStrict: false,
        highOpen: true,
        words: "33 or more",
        bounds: { low: "stated", high: "stated" },
        policyBounds: false,
        claims: 3,
        origins: 1,
        grade: "weak",
        open: 1,
        unquantified: 0,
        withoutBest: 0,
        unallocated: null,
        conflicts: [],
      },
    ]);
  });

  it.each([
    [atLeast(2), true],
    [interval(0, null, null), true],
    [interval(180_000, 180_000, null, { lowStrict: true }), true],
    [exactly(2), false],
    [interval(0, null, 8), false],
  ])("says of %j whether its high is open, and never as a number", (value, highOpen) => {
    const text = JSON.stringify(answerTo([held("killed", value)]));
    const [row] = (JSON.parse(text) as { totals: { high: unknown; highOpen: boolean; best: unknown }[] }).totals;
    expect(row).toMatchObject({ best: value.best, high: value.high, highOpen });
    expect(row?.high === null).toBe(highOpen);
  });

  it("says which bounds are the house's own reading, and that none are reported", () => {
    const about = interval(18, 20, 22, { lowOrigin: "policy", highOrigin: "policy" });
    expect(answerTo([held("killed", about)]).totals).toMatchObject([{ policyBounds: true, words: "18 to 22" }]);
    expect(answerTo([held("killed", exactly(0), { noneReported: true })]).totals).toMatchObject([
      { low: 0, high: 0, words: "none reported" },
    ]);
  });

  it("names who stands apart", () => {
    expect(answerTo([held("killed", exactly(80), { apart: "Defense Ministry" })]).totals).toMatchObject([
      { saidBy: "Defense Ministry" },
    ]);
  });
});

function answerTo(figures: readonly Figure[], place: string | null = null) {
  const question = { ...week, place };
  const coverage = coverageOf([{ published: tuesday, theatre: "Ukraine" }], question, place);
  return totalsAnswer(totalsOf(figures, question), { ...question, coverage, dataVersion: "version" });
}
