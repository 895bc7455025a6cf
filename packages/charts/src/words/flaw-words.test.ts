import { expect, it } from "vitest";
import { atLeast } from "../testing/overview.ts";
import { keyOf } from "../testing/keys.ts";
import { flawWords, soundWords, type FlawTold } from "./flaw-words.ts";

const [stored, derived] = [atLeast(91), atLeast(31)];
const known = { key: keyOf("injured"), knownFrom: "2024-10-08", knownUntil: null };

it.each<[FlawTold, string]>([
  [
    { kind: "figure", incident: "two attacks", ...known, stored, derived },
    "injured, “two attacks”, as known from 8 October 2024: 91 or more is stored, the claims give 31 or more",
  ],
  [
    { kind: "cell", place: null, grain: "week", day: "2024-10-07", ...known, stored: null, derived },
    "the sum of injured, all places, the week of 7 October 2024, as known from 8 October 2024: nothing is stored, the claims give 31 or more",
  ],
  [{ kind: "database", words: "page 3 is damaged" }, "the database file: page 3 is damaged"],
])("names what differs: %#", (flaw, words) => {
  expect(flawWords(flaw)).toBe(words);
});

it("says how much was looked at", () => {
  expect(soundWords({ checked: { briefs: 1, claims: 1200, figures: 2 } })).toBe(
    "All is as it must be: 1 brief, 1,200 claims, 2 figures.",
  );
});
