import { describe, expect, it } from "vitest";
import { dayWords, periodWords, shortDayWords, spanWords } from "./date-words.ts";

it("says a day in full, and shortly on an axis", () => {
  expect([dayWords("2024-10-08"), shortDayWords("2024-10-08")]).toEqual(["8 October 2024", "Tue 8 Oct"]);
});

describe("a period", () => {
  it.each([
    ["2024-10-08", "2024-10-08", "8 October 2024"],
    ["2024-10-07", "2024-10-13", "7–13 October 2024"],
    ["2024-09-30", "2024-10-06", "30 September – 6 October 2024"],
    ["2024-12-30", "2025-01-05", "30 December 2024 – 5 January 2025"],
    ["2023-10-07", "2024-10-13", "7 October 2023 – 13 October 2024"],
  ])("from %s to %s is said as “%s”", (from, to, words) => {
    expect(periodWords({ from, to })).toBe(words);
  });

  it.each([
    ["2024-10-07", "2024-10-13", "week of 7–13 October 2024"],
    ["2024-12-30", "2025-01-05", "week of 30 December 2024 – 5 January 2025"],
    ["2024-10-08", "2024-10-14", "8–14 October 2024"],
    ["2024-10-07", "2024-10-20", "7–20 October 2024"],
  ])("from %s to %s is a week only where it is one: “%s”", (from, to, words) => {
    expect(spanWords({ from, to })).toBe(words);
  });

  it("is a week from Sunday to Saturday only where weeks begin on Sunday", () => {
    const days = { from: "2024-10-06", to: "2024-10-12" };
    expect(spanWords({ ...days, firstWeekday: "sunday" })).toBe("week of 6–12 October 2024");
    expect(spanWords(days)).toBe("6–12 October 2024");
    expect(spanWords({ from: "2024-10-07", to: "2024-10-13", firstWeekday: "sunday" })).toBe("7–13 October 2024");
  });
});
