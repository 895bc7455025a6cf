import { interval, type BriefCard, type Claim } from "@daybook/data";
import { expect, it } from "vitest";
import { claimOf, named } from "../testing/claims.ts";
import { atLeast, exactly, held } from "../testing/overview.ts";
import { explainFigure, type Evidence } from "./explanation.ts";

const hurt = claimOf("hurt", "more than 30 people", { interval: interval(31, 31, null) });
const old = claimOf("old", "28 people", { speaker: named("police") });
const evidence: Evidence = {
  claims: new Map([hurt, old].map((claim): [string, Claim] => [claim.id, claim])),
  incidents: new Map([
    ["kharkiv", { id: "kharkiv", parent: null, label: "two attacks", partsTold: null, open: false, tally: false }],
  ]),
  briefs: new Map([["b1", { id: "b1", title: "Day 958" } as BriefCard]]),
};

it("gives the account of a number: what it is, how it came to be, and the sentences it rests on", () => {
  const figure = held("injured", atLeast(33), {
    incident: "kharkiv",
    claims: ["hurt"],
    steps: [{ kind: "claimed", rule: "R1", claim: "hurt", interval: hurt.interval }],
    setAside: [{ claim: "old", rule: "R7", reason: "superseded", by: "hurt" }],
  });

  expect(explainFigure(figure, evidence)).toMatchObject({
    incident: { id: "kharkiv", label: "two attacks" },
    quantity: "injured",
    low: 33,
    best: 33,
    high: null,
    highOpen: true,
    words: "33 or more",
    bounds: { low: "stated", high: "stated" },
    steps: [
      { rule: "R1", words: "Regional officials said “more than 30 people” on 8 October 2024, read as 31 or more." },
    ],
    used: [
      {
        id: "hurt",
        words: "more than 30 people",
        saidBy: "regional officials",
        origin: "regional administration",
        published: "2024-10-08",
        mentions: [
          { brief: "b1", briefTitle: "Day 958", start: 10, end: 29, sentence: "more than 30 people in Kharkiv" },
        ],
      },
    ],
    setAside: [{ id: "old", rule: "R7", why: "replaced by “more than 30 people” (regional officials)" }],
  });
});

it("says that none are reported, and names what it cannot find by its id", () => {
  const figure = held("killed", exactly(0), { incident: "nowhere", noneReported: true, claims: ["gone"] });
  expect(explainFigure(figure, evidence)).toMatchObject({
    incident: { id: "nowhere", label: "nowhere" },
    words: "none reported",
    highOpen: false,
    used: [],
  });
});

it("gives the brief's own voice no origin", () => {
  const voice = claimOf("voice", "dozens", { speaker: null });
  const account = explainFigure(held("killed", atLeast(12), { claims: ["voice"] }), {
    ...evidence,
    claims: new Map([["voice", voice]]),
  });
  expect(account.used).toMatchObject([{ saidBy: "the brief itself", origin: null }]);
});
