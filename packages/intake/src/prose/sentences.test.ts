import { expect, it } from "vitest";
import { sentencesOf } from "./sentences.ts";

const cut = (text: string) => sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

it.each([
  ["The U.N. said so. It was Tuesday.", ["The U.N. said so.", "It was Tuesday."]],
  ["It fell on Oct. 3 near Kherson. Two died.", ["It fell on Oct. 3 near Kherson.", "Two died."]],
  ["Four were in the air as of 8:30 a.m. Hits followed.", ["Four were in the air as of 8:30 a.m.", "Hits followed."]],
  ["The U.S. Central Command said so.", ["The U.S. Central Command said so."]],
  ["“We have 12 people here. Nobody died,” he said.", ["We have 12 people here.", "Nobody died,” he said."]],
  ["“All gone.” She left.", ["All gone.”", "She left."]],
])("cuts %j", (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

it("cuts what has no full stop, so that no sentence grows without end", () => {
  const pieces = cut("word ".repeat(5000));
  expect(pieces.length).toBeGreaterThan(5);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(2000);
});
