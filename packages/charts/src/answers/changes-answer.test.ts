import { interval } from "@daybook/data";
import { expect, it } from "vitest";
import { changesFrom } from "../testing/changes.ts";
import { claimOf, officials } from "../testing/claims.ts";
import { keyOf } from "../testing/keys.ts";
import { changesAnswer } from "./changes-answer.ts";
import { totalRefOf } from "./total-id.ts";

const nine = claimOf("nine", "at least nine", { interval: interval(9, 9, null), floor: true });
const twelve = claimOf("twelve", "twelve", {
  brief: "b2",
  briefKey: "day-959",
  published: "2024-10-09",
  interval: interval(12, 12, 12),
  speaker: officials,
});

it("gives what was held and what is, the difference, and the sentence that made it", () => {
  const answer = changesAnswer(changesFrom([nine, twelve], "2024-10-08", "2024-10-09"));
  expect(answer).toMatchObject({
    since: "2024-10-08",
    until: "2024-10-09",
    place: "*",
    dataVersions: { since: "v1", until: "v2" },
    briefs: [{ key: "day-959", published: "2024-10-09" }],
    totals: [
      {
        week: "2024-W41",
        from: "2024-10-07",
        to: "2024-10-13",
        what: "killed",
        kinds: ["revised"],
        words: ["updated"],
        before: { low: 9, best: 9, high: null, highOpen: true },
        after: { low: 12, best: 12, high: 12, highOpen: false },
        difference: { low: null, lowOpen: true, best: 3, high: 3, words: "at most 3 more" },
        claims: [
          {
            id: "twelve",
            saidBy: "regional officials",
            brief: "b2",
            text: "twelve",
            sentence: "twelve in Kharkiv",
            how: "updates “at least nine” (regional officials, 8 October 2024)",
          },
        ],
      },
    ],
    figures: [
      { incident: { label: "strike on kharkiv" }, kinds: ["revised"], before: { high: null }, after: { low: 12 } },
    ],
    readings: [],
  });
});

it("gives either number an id that leads to its account as known on its own day", () => {
  const [change] = changesAnswer(changesFrom([nine, twelve], "2024-10-08", "2024-10-09")).totals;
  expect(totalRefOf(change?.before?.id ?? "")).toMatchObject({ asKnownOn: "2024-10-08", from: "2024-10-07" });
  expect(totalRefOf(change?.after?.id ?? "")).toMatchObject({ asKnownOn: "2024-10-09", from: "2024-10-07" });
});

it("gives a first reading of a running total no difference, and no total", () => {
  const grain = claimOf("grain", "more than 180,000 tons", {
    incident: null,
    interval: interval(180_000, 180_000, null, { lowStrict: true }),
    from: "2024-01-01",
    key: keyOf("tonnes", { kind: "reading", commodity: "grain" }),
  });
  expect(changesAnswer(changesFrom([grain], "2024-10-07", "2024-10-08"))).toMatchObject({
    totals: [],
    readings: [{ kind: "added", before: null, after: { low: 180_000, lowStrict: true, high: null }, difference: null }],
  });
});
