import { interval, type Aside, type Claim, type Step } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { claimOf, named } from "../testing/claims.ts";
import { keyOf } from "../testing/keys.ts";
import { asideWords, saidBy, stepWords, wordsOf, type Names } from "./step-words.ts";

const police = claimOf("police", "thirteen people", { speaker: named("police") });
const ministry = claimOf("ministry", "17 people", { speaker: named("ministry") });
const volunteers = claimOf("volunteers", "fourteen", { speaker: named("volunteers") });
const voice = claimOf("voice", "dozens", { speaker: null });
const names: Names = {
  claims: new Map([police, ministry, volunteers, voice].map((claim): [string, Claim] => [claim.id, claim])),
  incidents: new Map([
    ["a", { label: "afternoon" }],
    ["b", { label: "earlier" }],
  ]),
};
const told = interval(33, 33, null);
const policy = interval(12, null, null, { lowOrigin: "policy" });
const parts = { kind: "parts", rule: "R4", exhaustive: true, sought: false, own: null, interval: told } as const;
const both = [
  { incident: "a", interval: interval(5, 5, null) },
  { incident: "b", interval: null },
] as const;
const rivals = { kind: "rivals", rule: "R6", ranked: "police", interval: interval(13, 13, 17) } as const;

describe("a step of an account", () => {
  it.each<readonly [Step, string]>([
    [
      { kind: "claimed", rule: "R1", claim: "police", interval: interval(13, 13, 13) },
      "Police said “thirteen people” on 8 October 2024.",
    ],
    [
      { kind: "claimed", rule: "R1", claim: "voice", interval: policy },
      "The brief itself said “dozens” on 8 October 2024, read as 12 or more (our own reading of the words).",
    ],
    [
      { ...rivals, rivals: ["ministry"], notRenewed: [] },
      "Others count otherwise: ministry said “17 people” on 8 October 2024. Counts of different speakers are never averaged: all are inside 13 to 17, and the best is that of police, who stands nearest to it or speaks most firmly.",
    ],
    [
      { ...rivals, rivals: ["ministry", "volunteers", "ministry"], notRenewed: ["volunteers"] },
      "Others count otherwise: ministry said “17 people” on 8 October 2024 and volunteers said “fourteen” on 8 October 2024, before the count was corrected, and not since. Counts of different speakers are never averaged: all are inside 13 to 17, and the best is that of police, who stands nearest to it or speaks most firmly.",
    ],
    [
      { kind: "verified floor", rule: "R6", claim: "ministry", low: 12 },
      "Ministry: 12 are verified so far. It may be that few, and is no fewer.",
    ],
    [
      { kind: "outgrown", rule: "R4", interval: interval(6, 6, null) },
      "It was told before the number around it was told anew. Tolls grow, so it now counts as 6 or more.",
    ],
    [
      { ...parts, parts: both, own: interval(31, 31, null) },
      "Its parts are told as 5 or more (afternoon) and not told (earlier), and these are all its parts. Together that is 33 or more.",
    ],
    [
      { ...parts, parts: [{ incident: "nowhere", interval: told }], exhaustive: false, sought: true },
      "Nobody tells the whole. Its parts are told as 33 or more (a part), and there may be others. People are still sought, or the toll may rise, so it stays open. Together that is 33 or more.",
    ],
    [
      { kind: "lifted", rule: "R5", by: keyOf("killed", { victimClass: "civilian" }), low: 2 },
      "It contains civilians killed, 2 at least.",
    ],
    [{ kind: "capped", rule: "R5", by: keyOf("injured"), high: 28 }, "It is part of injured: 28 at most."],
    [
      { kind: "bounded", rule: "R4", whole: "a", interval: interval(5, 5, 6) },
      "The number around it, less its other parts, leaves 5 to 6.",
    ],
    [
      { kind: "more", rule: "R4", claim: "ministry", interval: interval(30, 30, null) },
      "Ministry said “17 people” on 8 October 2024, added to the last count. That makes 30 or more.",
    ],
    [
      {
        kind: "moved",
        rule: "R7",
        claim: "ministry",
        from: keyOf("injured"),
        way: "from",
        interval: interval(11, 11, 11),
      },
      "Ministry said “17 people” on 8 October 2024: until then they were counted as injured, and are now killed. Without them this older count is 11.",
    ],
    [
      { kind: "found", rule: "R8", claim: "police", interval: interval(3, 3, 3) },
      "Police said “thirteen people” on 8 October 2024, found since. That leaves 3.",
    ],
    [
      { kind: "conflict", rule: "R4", between: [interval(32, 32, 32), told] },
      "Conflict: 32 and 33 or more exclude each other. Both are shown, nothing is chosen.",
    ],
  ])("%j", (step, words) => {
    expect(stepWords(step, names)).toBe(words);
  });
});

describe("why a claim was not used", () => {
  const aside = { claim: "police", rule: "R7", by: null } as const;
  it.each<readonly [Aside, string]>([
    [{ ...aside, reason: "superseded", by: "ministry" }, "replaced by “17 people” (ministry)"],
    [{ ...aside, reason: "superseded" }, "replaced"],
    [{ ...aside, reason: "restated", by: "ministry" }, "says again what was said by “17 people” (ministry)"],
    [{ ...aside, reason: "restated" }, "quotes an earlier figure that is not in the ledger"],
    [{ ...aside, reason: "retracted", by: "ministry" }, "taken back by “17 people” (ministry)"],
    [{ ...aside, reason: "retracted" }, "names a number only to take it back"],
    [{ ...aside, reason: "included", by: "ministry" }, "already held in “17 people” (ministry)"],
    [{ ...aside, reason: "past" }, "told as a number of the past"],
    [{ ...aside, reason: "disputed" }, "disputed"],
    [{ ...aside, reason: "enemy" }, "given only by the other side: shown apart by name"],
    [{ ...aside, reason: "answered" }, "a side’s answer about its own forces: closes nothing"],
    [{ ...aside, reason: "unresolved" }, "refers to a figure that is not known"],
  ])("%j", (value, words) => {
    expect(asideWords(value, names)).toBe(words);
  });
});

it("gives a claim's speaker and words, and the brief itself where it names nobody", () => {
  expect([saidBy(police), wordsOf(police)]).toEqual(["police", "thirteen people"]);
  expect([saidBy(voice), saidBy(undefined), wordsOf(undefined)]).toEqual(["the brief itself", "the brief itself", ""]);
});
