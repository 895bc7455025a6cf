import { differenceOf, interval } from "@daybook/data";
import { expect, it } from "vitest";
import { atLeast, exactly } from "../testing/overview.ts";
import { differenceWords } from "./difference-words.ts";

const range = (low: number, high: number) => interval(low, null, high);

it.each([
  [range(23, 30), exactly(20), "more, by 3 to 10"],
  [exactly(33), exactly(20), "more, by 13"],
  [atLeast(33), exactly(20), "more, by 13 or more"],
  [exactly(11), exactly(12), "fewer, by 1"],
  [range(5, 8), range(10, 12), "fewer, by 2 to 7"],
  [exactly(20), atLeast(33), "fewer, by 13 or more"],
  [exactly(20), exactly(20), "the same"],
  [range(18, 25), exactly(20), "from 2 fewer to 5 more"],
  [exactly(12), atLeast(9), "at most 3 more"],
  [range(10, 14), atLeast(12), "at most 2 more"],
  [atLeast(20), exactly(20), "no fewer"],
  [exactly(20), atLeast(20), "no more"],
  [atLeast(8), range(8, 10), "at most 2 fewer"],
  [range(31, 61), exactly(31), "the same or up to 30 more"],
  [exactly(31), range(31, 61), "the same or up to 30 fewer"],
  [interval(180_000, 180_000, null, { lowStrict: true }), exactly(150_000), "more, by more than 30,000"],
])("says of a difference how much it may be: %#", (now, before, words) => {
  expect(differenceWords(differenceOf(now, before))).toBe(words);
});

it("says nothing where it may be anything", () => {
  expect(differenceWords(differenceOf(atLeast(20), atLeast(33)))).toBeNull();
});
