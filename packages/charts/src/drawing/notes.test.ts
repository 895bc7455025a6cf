import { expect, it } from "vitest";
import { panelWith } from "../testing/panels.ts";
import { area, draw, linesOf, textsOf } from "../testing/recording.ts";

it("draws a dashed line through the column of a note, under its number, and none where there is no note", () => {
  const plain = panelWith([{}], [{}], []);
  const noted = {
    ...plain,
    notes: [
      { at: 2, words: "Power cut" },
      { at: 2, words: "Ceasefire" },
    ],
  };
  const added = linesOf(draw(noted)).filter(({ from, to }) => from.x === to.x && from.x === 250);
  expect(added).toMatchObject([{ from: { y: area.top }, to: { y: area.bottom }, dash: [4, 3] }]);
  expect(textsOf(draw(noted)).map(([words]) => words)).toContain("1, 2");
  expect(linesOf(draw(plain)).length).toBe(linesOf(draw(noted)).length - 1);
});
