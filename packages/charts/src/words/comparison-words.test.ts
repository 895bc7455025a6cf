import { compare, differenceOf, interval, type Coverage, type Interval } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { besideWords, comparisonWords } from "./comparison-words.ts";

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

  it.each<[Interval, Interval, string]>([
    [interval(23, null, 30), interval(20, 20, 20), "more than the week before, by 3 to 10"],
    [interval(33, 33, null), interval(20, 20, 20), "more than the week before, by 13 or more"],
    [interval(2, 2, 2), interval(5, 5, 5), "fewer than the week before, by 3"],
    [interval(18, null, 25), interval(20, 20, 20), "may differ from the week before: from 2 fewer to 5 more"],
    [interval(20, 20, null), interval(33, 33, null), "may differ from the week before"],
    [interval(20, 20, 20), interval(20, 20, 20), "the same as the week before"],
  ])("says by how much, as far as that is known: %#", (now, before, words) => {
    const both = { now: covered(7), before: covered(7) };
    const comparison = compare(now, before, both);
    expect(comparisonWords(comparison, both, differenceOf(now, before))).toBe(words);
    expect(besideWords(comparison, differenceOf(now, before))).toBe(
      words.replace(/ (than|from|as) the week before/, ""),
    );
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
