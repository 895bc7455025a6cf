import { expect, it } from "vitest";
import { annotationOfReview } from "./annotation-of-review.ts";
import { carriedOver } from "./carried-over.ts";
import type { Decision } from "./decision.ts";
import { problemsOfReview } from "./problems-of-review.ts";
import { keptReading } from "./kept-reading.ts";
import { readBrief } from "../prose/read-brief.ts";
import { figureOf, officials, reviewAfter, text } from "./review-for-tests.ts";
import { sharedSentences } from "./shared-sentences.ts";

/** The silo's sentence is the same; of the village, 14 were wounded and not 12; a sentence was put before both. */
const second = text
  .replace("wounding 12", "wounding 14")
  .replace("Russian drones", "It was a clear day.\n\nRussian drones");
const accept: Decision = { type: "accept", figures: ["f1", "f2", "f3", "f4"] };

it("carries over what was decided where words and sentence are the same", () => {
  const edit: Decision = { type: "edit", figure: "f4", fields: { victim_side: "Ukraine", place: "Odesa" } };
  const reject: Decision = { type: "reject", figures: ["f5"], reason: "told of another day" };
  const { review, decided } = edition(edit, accept, reject);
  const silo = review.figures.find(({ entry }) => entry.span.text === "a grain silo");
  expect(silo).toMatchObject({ state: "accepted", entry: { victim_side: "Ukraine", place: "Odesa" } });
  expect(review.figures.find(({ entry }) => entry.span.text === "Nobody")).toMatchObject({
    state: "rejected",
    reason: "told of another day",
  });
  expect(new Set(decided.map(({ by }) => by))).toEqual(new Set(["Olha, of the first edition"]));
  expect(problemsOfReview(review, second)).toEqual([]);
});

it("counts nobody twice: what counts from the first edition is only told again", () => {
  const { review } = edition(accept);
  const { figures } = annotationOfReview(review);
  expect(figures.map(({ span, restates }) => [span.text, restates])).toEqual([
    ["a grain silo", { brief: "b1", figure: "f4" }],
  ]);
});

it("leaves what stands in another sentence to a person, as the correction that it seems to be", () => {
  const { review } = edition(accept);
  const wounded = review.figures.find(({ entry }) => entry.span.text === "14");
  expect(wounded).toMatchObject({
    state: "waiting",
    isConfirmed: false,
    entry: { revises: { brief: "b1", figure: "f2", type: "correction" } },
  });
});

it("finds what a person had added in its sentence, wherever that is now", () => {
  const silo = figureOf(reviewAfter(), "f4").entry;
  const added: Decision = {
    type: "add",
    figure: { ...silo, id: "p1", measure: "attacks", unit: "attacks", kind: "strike" },
  };
  const { review } = edition(added, { type: "accept", figures: ["p1"] });
  expect(figureOf(review, "e-p1")).toMatchObject({
    state: "accepted",
    entry: { restates: { brief: "b1", figure: "p1" } },
  });
  expect(problemsOfReview(review, second)).toEqual([]);
});

it("knows an incident that a person made in the first edition as that very one", () => {
  const incident = {
    id: "i1",
    label: "the silo",
    parent: null,
    parts_told: null,
    open: null,
    tally: null,
    place: null,
    sameAs: null,
  };
  const { review } = edition({ type: "incident", incident }, { type: "move", figures: ["f4"], incident: "i1" }, accept);
  expect(review.incidents.find(({ id }) => id === "i1")?.sameAs).toMatch(/^i1-b1-[\da-f]{8}$/);
  expect(annotationOfReview(review).figures[0]?.incident).toBe("i1-b2");
});

it("leaves to a person what cannot be so in the other text", () => {
  const incident = {
    id: "i1",
    label: "a part",
    parent: null,
    parts_told: null,
    open: null,
    tally: null,
    place: null,
    sameAs: null,
  };
  const moved: readonly Decision[] = [
    { type: "incident", incident },
    { type: "move", figures: ["f4"], incident: "gone" },
  ];
  const { review, decided } = edition(...moved, accept);
  expect(problemsOfReview(review, second)).toEqual([]);
  expect(decided.map(({ decision }) => decision.type)).toEqual(["incident"]);
});

it("counts the sentences that two texts share", () => {
  expect(sharedSentences(second, text)).toEqual({ same: 3, sentences: 5 });
  expect(sharedSentences("Nothing of it.", text)).toEqual({ same: 0, sentences: 1 });
});

function edition(...decisions: readonly Decision[]) {
  const read = { ...readBrief(second, { published: "2025-03-10" }), published: "2025-03-10" };
  return carriedOver({
    first: reviewAfter(...decisions),
    reading: keptReading(read, { key: "b2", theatre: "Ukraine" }),
    text: second,
    at: new Date(0),
    register: [officials],
  });
}
