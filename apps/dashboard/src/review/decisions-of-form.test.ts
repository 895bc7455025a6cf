import { describe, expect, it } from "vitest";
import { decisionsOfForm } from "./decisions-of-form.ts";
import { formFrom } from "./form.ts";
import { idOf, reviewAfter, text } from "./review-for-tests.ts";

const review = reviewAfter();
const people = idOf(review, "28 people");

describe("a form of the review", () => {
  it("accepts figures together", () => {
    expect(asked({ do: "accept", figures: "f1,f2" })).toEqual([{ type: "accept", figures: ["f1", "f2"] }]);
  });

  it("rejects with its reason", () => {
    expect(asked({ do: "reject", figures: people, reason: " a forecast " })).toEqual([
      { type: "reject", figures: [people], reason: "a forecast" },
    ]);
  });

  it("changes only the fields that differ", () => {
    expect(edited({ place: "Lviv" })).toEqual({ place: "Lviv" });
    expect(edited({})).toBeNull();
  });

  it.each([
    ["more than 30", "exact", { low: 30, best: null, high: null, bound: "more_than", hedge: "more than" }],
    ["28–31", "exact", { low: 28, high: 31, bound: "range" }],
    ["28", "at_least", { low: 28, best: null, high: null, bound: "at_least" }],
    ["28", "at_most", { low: null, best: null, high: 28, bound: "at_most" }],
    ["about 30", "exact", { low: null, best: 30, high: null, bound: "about" }],
  ])("reads a number typed as %j with the bound %j", (number, bound, fields) => {
    const entry = review.figures.find((figure) => figure.entry.id === people)?.entry;
    expect({ ...entry, ...edited({ number, bound }) }).toMatchObject(fields);
  });

  it("makes a period of two days", () => {
    expect(edited({ to_day: "2024-10-09" })).toEqual({
      date: null,
      period_start: "2024-10-08",
      period_end: "2024-10-09",
    });
  });

  it.each([
    [{ number: "many" }, "is no number"],
    [{ number: "28", bound: "range" }, "needs two numbers"],
    [{ from_day: "" }, "needs the day"],
    [{ to_day: "2024-10-07" }, "before it starts"],
  ])("says what is wrong with %j", (fields, words) => {
    expect(() => edited(fields)).toThrow(words);
  });

  it("makes what is picked the whole: a part where the same is counted, else of which", () => {
    const whole = idOf(review, "more than 30 people");
    expect(asked({ do: "whole", figure: people, target: whole })).toEqual([
      { type: "edit", figure: people, fields: { part_of: whole, subset_of: null } },
    ]);
    expect(asked({ do: "whole", figure: idOf(review, "two children"), target: whole })).toEqual([
      { type: "edit", figure: idOf(review, "two children"), fields: { subset_of: whole, part_of: null } },
    ]);
    expect(asked({ do: "whole", figure: people, target: whole, as: "subset_of" })).toMatchObject([
      { fields: { subset_of: whole } },
    ]);
  });

  it("splits a figure off to an incident of its own", () => {
    const [made, moved] = asked({ do: "split", figure: people });
    expect(made).toMatchObject({ type: "incident", incident: { id: "i1", place: "Kharkiv", sameAs: null } });
    expect(moved).toEqual({ type: "move", figures: [people], incident: "i1" });
  });

  it("makes two figures of the same words", () => {
    expect(asked({ do: "copy", figure: people })).toEqual([{ type: "copy", figure: people, as: "p1" }]);
  });

  it("adds a figure of selected words with what the form says of it", () => {
    const start = text.indexOf("An earlier");
    const fields = {
      ...form("28 people"),
      from: String(start),
      to: String(start + 10),
      measure: "attacks",
      unit: "attacks",
    };
    expect(asked({ ...fields, do: "add" })).toMatchObject([
      { type: "add", figure: { id: "p1", measure: "attacks", span: { text: "An earlier", start, end: start + 10 } } },
    ]);
  });

  it("says of a new speaker who that is", () => {
    const fields = { "kind:the mayor": "state_office", "side:the mayor": "", "origin:the mayor": "mayor of Kharkiv" };
    expect(asked({ do: "speakers", speaker: "the mayor", ...fields })).toEqual([
      {
        type: "speaker",
        speaker: { name: "the mayor", kind: "state_office", side: null, origin: "mayor of Kharkiv" },
      },
    ]);
  });

  it("refuses what it does not know", () => {
    expect(() => asked({ do: "explode" })).toThrow("nothing that can be done");
    expect(() => asked({ do: "edit", figure: "f99" })).toThrow("no figure f99");
  });
});

type Fields = Readonly<Record<string, string>>;

function asked(fields: Fields) {
  return decisionsOfForm(formFrom(Object.entries(fields)), { review, text });
}

/** What the form of the 28 injured changes. */
function edited(fields: Fields) {
  const [decision] = asked({ ...form("28 people"), do: "edit", figure: people, ...fields });
  return decision?.type === "edit" ? decision.fields : null;
}

/** The form of a figure as the page sends it. */
function form(words: string): Fields {
  const { entry } = review.figures.find((figure) => figure.entry.id === idOf(review, words)) ?? {};
  return {
    number: String(entry?.low ?? ""),
    bound: entry?.bound ?? "",
    measure: entry?.measure ?? "",
    unit: entry?.unit ?? "",
    place: entry?.place ?? "",
    status: entry?.status ?? "",
    from_day: entry?.date ?? "",
    to_day: entry?.date ?? "",
  };
}
