import { describe, expect, it } from "vitest";
import { annotationOfReview } from "./annotation-of-review.ts";
import type { Decision } from "./decision.ts";
import { decisionWords } from "./decision-words.ts";
import { keptAnnotation } from "./kept-reading.ts";
import { problemsOfReview } from "./problems-of-review.ts";
import { projectionOf } from "./projection-of.ts";
import { reviewOf } from "./review-of.ts";
import { decidedBy, figureOf, officials, readText, reviewAfter, text } from "./review-for-tests.ts";
import { touchedBy } from "./touched-by.ts";

const accept = (...figures: readonly string[]): Decision => ({ type: "accept", figures });
const edit = (figure: string, fields: object): Decision => ({ type: "edit", figure, fields });
const undo = (seq: number): Decision => ({ type: "undo", seq });
const idsOf = (figures: readonly { readonly id: string }[]) => figures.map(({ id }) => id);
const village = "sumy-region-2025-03-10";

describe("a review begins with what was read", () => {
  it("in the order of the text, and nothing of it counts", () => {
    const review = reviewAfter();
    expect(review.figures.map(({ entry, state }) => [entry.span.text, state])).toEqual([
      ["at least three people", "waiting"],
      ["12", "waiting"],
      ["two children", "waiting"],
      ["a grain silo", "waiting"],
      ["Nobody", "waiting"],
    ]);
    expect(review).toMatchObject({ state: "waiting", seq: 0, canUndo: null, canRedo: null });
    expect(projectionOf(review, text)).toBeNull();
  });

  it("says what a person should look at, and calls the rest sure", () => {
    const review = reviewAfter();
    expect(figureOf(review, "f1")).toMatchObject({ sure: true, doubts: [] });
    expect(figureOf(review, "f5").doubts.join(" ")).toContain("Petro Lysenko is not in the register");
    expect(review.setAside).toEqual([{ text: "1111", start: 4, end: 8, why: "day_number" }]);
  });
});

describe("what a person accepts counts", () => {
  it("and only that, with relations only to what counts too", () => {
    const { figures, incidents } = annotationOfReview(reviewAfter(accept("f1", "f3")));
    expect(figures.map(({ id, subset_of }) => [id, subset_of])).toEqual([
      ["f1", null],
      ["f3", null],
    ]);
    expect(idsOf(incidents ?? [])).toEqual([village]);
    expect(annotationOfReview(reviewAfter(accept("f2", "f3"))).figures[1]?.subset_of).toBe("f2");
  });

  it("with who accepted it and when", () => {
    expect(figureOf(reviewAfter(accept("f1")), "f1")).toMatchObject({
      state: "accepted",
      decidedBy: { by: "Olha", at: "2025-03-10T18:00:00.000Z", seq: 1 },
    });
  });

  it("until it is put back to the drafts", () => {
    const review = reviewAfter(accept("f1"), { type: "wait", figures: ["f1"] });
    expect(figureOf(review, "f1")).toMatchObject({ state: "waiting", decidedBy: null });
  });

  it("and a rejected one keeps the reason", () => {
    const review = reviewAfter(accept("f1"), { type: "reject", figures: ["f1"], reason: "told of another day" });
    expect(figureOf(review, "f1")).toMatchObject({ state: "rejected", reason: "told of another day" });
    expect(annotationOfReview(review).figures).toEqual([]);
  });
});

describe("what is told twice", () => {
  it("stands in for what was not accepted, once", () => {
    const again = [edit("f2", { duplicate_of: "f1" }), edit("f3", { duplicate_of: "f1" })];
    const { figures } = annotationOfReview(reviewAfter(...again, accept("f2", "f3")));
    expect(figures.map(({ id, duplicate_of }) => [id, duplicate_of])).toEqual([
      ["f2", null],
      ["f3", "f2"],
    ]);
  });

  it("of what is itself told again is told again of the first", () => {
    const review = reviewAfter(edit("f3", { duplicate_of: "f2" }), edit("f2", { duplicate_of: "f1" }));
    expect(figureOf(review, "f3").entry.duplicate_of).toBe("f1");
    expect(problemsOfReview(review, text)).toEqual([]);
  });
});

describe("a person changes", () => {
  it("any field, and it is kept who changed what", () => {
    const review = reviewAfter(edit("f2", { best: 13, low: 13, high: 13, place: "Sumy region" }));
    const { entry, read, changedBy } = figureOf(review, "f2");
    expect([entry.best, read?.best]).toEqual([13, 12]);
    expect(changedBy).toEqual([{ by: "Olha", at: expect.any(String), seq: 1, fields: ["low", "best", "high"] }]);
  });

  it("a measure with its kind, and a day instead of a period", () => {
    const period = { period_start: "2025-03-01", period_end: "2025-03-10" };
    const review = reviewAfter(edit("f4", { measure: "killed" }), edit("f4", period));
    expect(figureOf(review, "f4").entry).toMatchObject({ kind: "casualty", date: null, ...period });
    const back = reviewAfter(edit("f4", period), edit("f4", { date: "2025-03-10" }));
    expect(figureOf(back, "f4").entry).toMatchObject({ date: "2025-03-10", period_start: null, period_end: null });
  });

  it("one figure into two that the same words tell", () => {
    const review = reviewAfter({ type: "copy", figure: "f1", as: "p1" }, edit("p1", { measure: "missing" }));
    expect(figureOf(review, "p1")).toMatchObject({ read: null, state: "waiting", entry: { measure: "missing" } });
  });

  it("and adds what the reader passed over", () => {
    const entry = { ...figureOf(reviewAfter(), "f2").entry, id: "p1" };
    const review = reviewAfter({ type: "add", figure: entry }, accept("p1"));
    expect(idsOf(annotationOfReview(review).figures)).toEqual(["p1"]);
  });
});

describe("incidents", () => {
  const cellar = { id: "i1", label: "the cellar", parent: village, parts_told: null, open: true, tally: null };

  it("made here are of this brief alone, though another brief may tell of one place and day", () => {
    const made: Decision = { type: "incident", incident: { ...cellar, place: null, sameAs: null } };
    const review = reviewAfter(made, { type: "move", figures: ["f1"], incident: "i1" }, accept("f1"));
    const { figures, incidents } = annotationOfReview(review);
    expect(figures[0]?.incident).toBe("i1-b1");
    expect(incidents?.find(({ id }) => id === "i1-b1")).toMatchObject({ parent: village, open: true });
  });

  it("that nobody tells anything of any more are gone", () => {
    const made: Decision = { type: "incident", incident: { ...cellar, parent: null, place: null, sameAs: null } };
    const move: Decision = { type: "move", figures: ["f1", "f2", "f3"], incident: "i1" };
    expect(idsOf(annotationOfReview(reviewAfter(made, move, accept("f1"))).incidents ?? [])).toEqual(["i1-b1"]);
  });

  it("whose parts wait keep them: what is not told yet leaves the whole open", () => {
    const made: Decision = { type: "incident", incident: { ...cellar, place: null, sameAs: null } };
    const review = reviewAfter(made, { type: "move", figures: ["f2"], incident: "i1" }, accept("f1"));
    expect(idsOf(annotationOfReview(review).incidents ?? [])).toEqual([village, "i1-b1"]);
  });

  it("are placed with the figures that told no place or the old one", () => {
    const [known] = reviewAfter().incidents;
    const place: Decision = { type: "incident", incident: { ...known!, place: "Yampil" } };
    const review = reviewAfter(edit("f3", { place: "Sumy" }), place);
    expect(review.figures.map(({ entry }) => entry.place)).toEqual([
      "Yampil",
      "Yampil",
      "Sumy",
      "near Odesa",
      "near Odesa",
    ]);
  });

  it("may not be part of themselves", () => {
    const [known] = reviewAfter().incidents;
    const review = reviewAfter({ type: "incident", incident: { ...known!, parent: known!.id } });
    expect(problemsOfReview(review, text)).toEqual([
      { figure: null, words: expect.stringContaining("part of itself") },
    ]);
  });
});

describe("what an earlier brief told", () => {
  const earlier = { brief: "b0", figure: "f1", type: "update" } as const;
  const reading = readText();
  const [first, ...rest] = reading.annotation.figures;
  const revising = {
    ...reading,
    annotation: { ...reading.annotation, figures: [{ ...first!, revises: earlier }, ...rest] },
  };
  const after = (...decisions: readonly Decision[]) => reviewOf(revising, decidedBy("Olha", ...decisions), [officials]);

  it("is replaced by nothing that a person has not confirmed", () => {
    const review = after(accept("f1"));
    expect(figureOf(review, "f1")).toMatchObject({ sure: false, isConfirmed: false });
    expect(figureOf(review, "f1").doubts[0]).toContain("It seems to replace f1 of “b0”");
    expect(annotationOfReview(review).figures[0]?.revises).toBeNull();
  });

  it("is replaced once a person gives the same again", () => {
    const review = after(edit("f1", { revises: earlier }), accept("f1"));
    expect(figureOf(review, "f1")).toMatchObject({ isConfirmed: true, doubts: [], changedBy: [] });
    expect(annotationOfReview(review).figures[0]?.revises).toEqual(earlier);
  });

  it("needs no second word where a person wrote the annotation", () => {
    const written = reviewOf(keptAnnotation(revising.annotation), decidedBy("Olha", accept("f1")), [officials]);
    expect(annotationOfReview(written).figures[0]?.revises).toEqual(earlier);
  });
});

describe("speakers", () => {
  const lysenko = {
    name: "Petro Lysenko",
    kind: "state_office",
    side: "Ukraine",
    origin: "Odesa administration",
  } as const;

  it("are asked for once", () => {
    const review = reviewAfter({ type: "speaker", speaker: lysenko }, accept("f5"));
    expect(review.speakers.find(({ name }) => name === "Petro Lysenko")).toEqual({ ...lysenko, isNew: false });
    expect(annotationOfReview(review).speakers).toEqual([lysenko]);
  });

  it("of the register are who the register says, unless a person says that here it is another", () => {
    const here = { ...officials, origin: "Odesa regional administration" };
    const originAfter = (...decisions: readonly Decision[]) =>
      reviewAfter(...decisions).speakers.find(({ name }) => name === officials.name)?.origin;
    expect(originAfter({ type: "speaker", speaker: here })).toBe("Sumy regional administration");
    expect(originAfter({ type: "speaker", speaker: here, onlyHere: true })).toBe("Odesa regional administration");
  });
});

describe("undo", () => {
  it("takes back the newest, and the one before, and redo does them again", () => {
    const log = [accept("f1"), accept("f2")];
    expect(reviewAfter(...log)).toMatchObject({ canUndo: 2, canRedo: null });
    expect(reviewAfter(...log, undo(2))).toMatchObject({ canUndo: 1, canRedo: 3, seq: 3 });
    expect(reviewAfter(...log, undo(2), undo(1))).toMatchObject({ canUndo: null, canRedo: 4, state: "waiting" });
    const redone = reviewAfter(...log, undo(2), undo(1), undo(4));
    expect(redone).toMatchObject({ canUndo: 1, canRedo: 3 });
    expect(redone.figures.map(({ state }) => state)).toEqual(["accepted", ...Array(4).fill("waiting")]);
  });

  it("takes back one that is not the newest", () => {
    const review = reviewAfter(edit("f1", { place: "Sumy" }), accept("f2"), undo(1));
    expect(figureOf(review, "f1").entry.place).toBe("Sumy region");
    expect(figureOf(review, "f2").state).toBe("accepted");
  });

  it("leaves what was added and is gone again out of everything", () => {
    const review = reviewAfter({ type: "copy", figure: "f1", as: "p1" }, accept("p1"), undo(1));
    expect(review.figures).toHaveLength(5);
    expect(problemsOfReview(review, text)).toEqual([]);
  });

  it("cannot be redone once something else was decided", () => {
    expect(reviewAfter(accept("f1"), undo(1), accept("f2"))).toMatchObject({ canUndo: 3, canRedo: null });
  });
});

it("is done when a person says so, until it is taken up again", () => {
  expect(reviewAfter(accept("f1")).state).toBe("in review");
  expect(reviewAfter(accept("f1"), { type: "finish" }).state).toBe("done");
  expect(reviewAfter({ type: "finish" }, { type: "reopen" }).state).toBe("in review");
});

it("names what cannot be so by its figure", () => {
  const problems = problemsOfReview(reviewAfter(edit("f2", { low: 20 }), edit("f3", { subset_of: "f3" })), text);
  expect(problems).toEqual([
    { figure: "f2", words: expect.stringContaining("its low 20 is over its high 12") },
    { figure: "f3", words: "subset_of names itself" },
  ]);
});

it.each<readonly [Decision, string]>([
  [accept("f1", "f2", "f3"), "Olha accepted “at least three people” and 2 more"],
  [{ type: "reject", figures: ["f4"], reason: "no figure" }, "Olha rejected “a grain silo”: no figure"],
  [edit("f2", { victim_side: "Ukraine" }), "Olha changed victim side of “12”"],
  [
    { type: "move", figures: ["f1"], incident: village },
    "Olha moved “at least three people” to “drone, Sumy region, 2025-03-10”",
  ],
])("says what was done: %j", (decision, words) => {
  expect(decisionWords({ by: "Olha", decision }, reviewAfter())).toBe(words);
});

it("knows which decisions are about one thing", () => {
  const log = decidedBy("Olha", accept("f1", "f2"));
  expect(touchedBy({ type: "move", figures: ["f3"], incident: "i1" }, log)).toEqual(["figure f3", "incident i1"]);
  expect(touchedBy(undo(1), log)).toEqual(["decision 1", "figure f1", "figure f2"]);
});
