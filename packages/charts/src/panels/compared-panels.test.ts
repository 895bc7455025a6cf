import { sideBySide, type Coverage } from "@daybook/data";
import { expect, it } from "vitest";
import { atLeast, exactly, held, week } from "../testing/overview.ts";
import { unlikeCoverageWords } from "../words/unlike-coverage.ts";
import { comparedPanels } from "./compared-panels.ts";

const coverage: Coverage = { briefed: 1, days: 7, byDay: [] };
const names = { a: { name: "Kharkiv", label: "Kharkiv", coverage }, b: { name: "Sumy", label: "Sumy", coverage } };

it("draws a quantity of two places side by side, each as open as it is told", () => {
  const [panel] = panelsOf([held("injured", atLeast(33))], [held("injured", exactly(12), { places: ["Sumy"] })]);
  expect(panel?.title).toBe("Injured");
  expect(panel?.columns.map(({ label, marks }) => [label, marks[0]?.words])).toEqual([
    ["Kharkiv", "33+"],
    ["Sumy", "12"],
  ]);
  expect(panel?.sentence).toBe("Kharkiv: 33 or more; Sumy: 12; the first is more, by 21 or more.");
});

it("draws nothing where nothing is told, and says so", () => {
  const [panel] = panelsOf([held("killed", exactly(2))], []);
  expect(panel?.columns.map(({ marks }) => marks.length)).toEqual([1, 0]);
  expect(panel?.sentence).toBe("Kharkiv: 2; Sumy: no data; they cannot be compared.");
});

it("never puts two quantities into one chart", () => {
  const panels = panelsOf([held("killed", exactly(2)), held("injured", exactly(3))], [held("killed", exactly(1))]);
  expect(panels.map(({ unit }) => unit)).toEqual(["killed", "injured"]);
});

it.each([
  [{ briefed: 1, days: 7 }, { briefed: 5, days: 7 }, "1 of 7 days briefed beside 5 of 7"],
  [{ briefed: 7, days: 7 }, { briefed: 14, days: 14 }, "7 of 7 days briefed beside 14 of 14 days"],
  [{ briefed: 0, days: 1 }, { briefed: 1, days: 1 }, "0 of 1 day briefed beside 1 of 1"],
])("says why %j is not compared with %j", (a, b, words) => {
  expect(unlikeCoverageWords({ ...a, byDay: [] }, { ...b, byDay: [] })).toBe(words);
});

function panelsOf(a: Parameters<typeof sideBySide>[0]["figures"], b: typeof a) {
  const side = (figures: typeof a) => ({ filter: week, figures, coverage });
  return comparedPanels(sideBySide(side(a), side(b)).rows, names);
}
