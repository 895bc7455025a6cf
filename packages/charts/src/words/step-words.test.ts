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
      "police: “thirteen people”, read as 13.",
    ],
    [
      { kind: "claimed", rule: "R1", claim: "voice", interval: policy },
      "the brief itself: “dozens”, read as 12 or more (our reading of the words).",
    ],
    [
      { ...rivals, rivals: ["ministry"], notRenewed: [] },
      "police ranks first; beside ministry the number is 13 to 17. Counts of different origins are shown together, never averaged.",
    ],
    [
      { ...rivals, rivals: ["ministry", "volunteers", "ministry"], notRenewed: ["volunteers"] },
      "police ranks first; beside ministry and volunteers the number is 13 to 17. Not renewed since the count was corrected: volunteers. Counts of different origins are shown together, never averaged.",
    ],
    [
      { kind: "verified floor", rule: "R6", claim: "ministry", low: 12 },
      "Verified so far by ministry: 12. The low is held there.",
    ],
    [
      { kind: "outgrown", rule: "R4", interval: interval(6, 6, null) },
      "Told before its whole was told anew: tolls grow, so it is now 6 or more.",
    ],
    [
      { ...parts, parts: both, own: interval(31, 31, null) },
      "The whole is told as 31 or more; its parts: afternoon: 5 or more; earlier: not told (all parts are told). Together 33 or more.",
    ],
    [
      { ...parts, parts: [{ incident: "nowhere", interval: told }], exhaustive: false, sought: true },
      "Nobody tells the whole; its parts: a part: 33 or more (there may be other parts; people are still sought or the toll may rise, so it stays open). Together 33 or more.",
    ],
    [
      { kind: "lifted", rule: "R5", by: keyOf("killed", { victimClass: "civilian" }), low: 2 },
      "It contains civilians killed, 2 at least.",
    ],
    [{ kind: "capped", rule: "R5", by: keyOf("injured"), high: 28 }, "It is part of injured: 28 at most."],
    [
      { kind: "bounded", rule: "R4", whole: "a", interval: interval(5, 5, 6) },
      "What the other parts take of the whole leaves 5 to 6.",
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
