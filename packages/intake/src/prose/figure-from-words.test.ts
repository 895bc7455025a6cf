import { expect, it } from "vitest";
import { figureFromWords } from "./figure-from-words.ts";
import { readBrief } from "./read-brief.ts";

const text = `Day 958: attacks on Kharkiv

At least two civilians were killed in Kharkiv on Tuesday, regional officials said. Rescuers pulled a further five from the rubble.`;
const { figures } = readBrief(text, { published: "2024-10-08" });

it("reads the number of selected words, and takes place and day from the figure told before them", () => {
  const at = text.indexOf("five from");
  const figure = figureFromWords(text, { start: at - 1, end: at + 4 }, { id: "p1", published: "2024-10-08", figures });
  expect(figure).toMatchObject({
    id: "p1",
    low: 5,
    high: 5,
    place: "Kharkiv",
    date: "2024-10-08",
    quote: "Rescuers pulled a further five from the rubble.",
    span: { text: "five", start: at, end: at + 4 },
  });
  expect(text.slice(figure?.start, figure?.end)).toBe(figure?.quote);
});

it("makes a figure where none was told before", () => {
  const figure = figureFromWords("Six hurt.", { start: 0, end: 3 }, { id: "p1", published: "2024-10-08", figures: [] });
  expect(figure).toMatchObject({ low: 6, measure: "injured", place: null, date: "2024-10-08", quote: "Six hurt." });
});

it("takes words without a number for one", () => {
  const at = text.indexOf("the rubble");
  const given = { start: at, end: at + 10 };
  expect(figureFromWords(text, given, { id: "p1", published: "2024-10-08", figures })).toMatchObject({
    low: 1,
    high: 1,
    implicit: true,
  });
});

it.each([
  [5, 5],
  [4000, 4010],
  [-1, 0],
  [9, 4],
  [Number.NaN, Number.NaN],
])("makes none of a place outside the text: %i to %i", (start, end) => {
  expect(figureFromWords(text, { start, end }, { id: "p1", published: "2024-10-08", figures })).toBeNull();
});
