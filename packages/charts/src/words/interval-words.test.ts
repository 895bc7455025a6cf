import { interval } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { boundWords, digits, longWords, openWords, shortWords } from "./interval-words.ts";

const strictLow = { lowStrict: true } as const;
const strictHigh = { highStrict: true } as const;

describe("a number and what was left open", () => {
  it.each([
    [interval(2, 2, 2), "2", "2"],
    [interval(0, 0, 0), "0", "0"],
    [interval(28, 28, 31), "28–31", "28 to 31"],
    [interval(33, 33, null), "33+", "33 or more"],
    [interval(0, null, 8), "at most 8", "at most 8"],
    [interval(0, null, 8, strictHigh), "under 8", "fewer than 8"],
    [interval(180_000, 180_000, null, strictLow), ">180,000", "more than 180,000"],
    [interval(0, null, null, strictLow), ">0", "more than 0"],
    [interval(180_000, null, 200_000, strictLow), ">180,000–200,000", "more than 180,000 and at most 200,000"],
    [interval(28, null, 31, strictHigh), "28–<31", "28 or more and fewer than 31"],
    [interval(0, null, null), "not known", "an unknown number"],
    [interval(888_800, null, 889_000), "888,800–889,000", "888,800 to 889,000"],
  ])("%j is written as %s and said as %s", (value, short, long) => {
    expect([shortWords(value), longWords(value)]).toEqual([short, long]);
  });

  it("groups digits and keeps at most two places", () => {
    expect([digits(999), digits(1000), digits(1_234_567.891)]).toEqual(["999", "1,000", "1,234,567.89"]);
  });
});

describe("what is one focus away", () => {
  it.each([
    [interval(2, 2, 2), "exact as told"],
    [interval(33, 33, null), "at least 33, best 33, no source sets a ceiling"],
    [interval(28, null, 31), "at least 28, no one gives a central figure, no more than 31"],
    [interval(180_000, 180_000, null, strictLow), "more than 180,000, best 180,000, no source sets a ceiling"],
    [interval(0, null, 8, strictHigh), "possibly none, no one gives a central figure, fewer than 8"],
  ])("of %j: %s", (value, words) => {
    expect(openWords(value)).toBe(words);
  });
});

describe("bounds apart, as a table has them", () => {
  it.each([
    [interval(2, 2, 2), ["2", "2", "2"]],
    [interval(33, 33, null), ["33", "33", "open"]],
    [interval(0, null, 8), ["0", "–", "8"]],
    [interval(180_000, 180_000, null, strictLow), [">180,000", "180,000", "open"]],
    [interval(0, null, 8, strictHigh), ["0", "–", "<8"]],
  ])("of %j", (value, words) => {
    expect(boundWords(value)).toEqual(words);
  });

  it.each([0, 1, 33, 180_000])("never give a number for an open ceiling above %i", (low) => {
    expect(boundWords(interval(low, null, null)).slice(1)).toEqual(["–", "open"]);
  });
});
