import { compare, interval, type Coverage } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { comparisonWords } from "./comparison-words.ts";

describe("a change against the week before", () => {
  it.each([
    ["more", "more than the week before"],
    ["fewer", "fewer than the week before"],
    ["the same", "the same as the week before"],
    ["may differ", "may differ from the week before"],
    ["cannot be compared", "cannot be compared: no data on one side"],
  ] as const)("%s is said as “%s”", (comparison, words) => {
    expect(comparisonWords(comparison, { now: covered(3), before: covered(3) })).toBe(words);
  });

  it("says how many days were briefed where that forbids a comparison", () => {
    const coverage = { now: covered(3), before: covered(1) };
    const comparison = compare(interval(5, 5, 5), interval(2, 2, 2), coverage);
    expect(comparisonWords(comparison, coverage)).toBe("cannot be compared: 3 of 7 days briefed, 1 the week before");
  });

  it("calls a period that is no week by its days", () => {
    expect(comparisonWords("more", { now: covered(1, 1), before: covered(1, 1) })).toBe("more than the day before");
    expect(comparisonWords("fewer", { now: covered(3, 30), before: covered(3, 30) })).toBe(
      "fewer than the 30 days before",
    );
    expect(comparisonWords("cannot be compared", { now: covered(3, 7), before: covered(3, 30) })).toBe(
      "cannot be compared: 3 of 7 days briefed, 3 of 30 the 30 days before",
    );
  });
});

function covered(briefed: number, days = 7): Coverage {
  return { briefed, days, byDay: [] };
}
