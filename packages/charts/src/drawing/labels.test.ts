import { expect, it } from "vitest";
import { withRoom, type Label } from "./labels.ts";

it("keeps every number where there is room", () => {
  const labels = [at(0, "2+"), at(1, "33+"), at(2, "4")];
  expect(withRoom(labels)).toEqual(labels);
});

it("of too many keeps the last, the first, and then the highest that fit between them", () => {
  const labels = Array.from({ length: 60 }, (_, day) => at(day, "1,000", { x: 8 * day, value: day === 30 ? 90 : 1 }));
  const kept = withRoom(labels).map((label) => label.at);
  expect(kept).toEqual(expect.arrayContaining([0, 30, 59]));
  expect(kept.length).toBeLessThan(15);
  kept.slice(1).forEach((day, before) => expect(8 * (day - (kept[before] ?? 0))).toBeGreaterThanOrEqual(39));
});

it("keeps two numbers of one column that stand apart in height", () => {
  const outer = at(0, "91", { y: 20 });
  const inner = at(0, "55 intercepted", { y: 60, isBeside: true });
  expect(withRoom([outer, inner])).toHaveLength(2);
});

function at(column: number, words: string, rest: Partial<Label> = {}): Label {
  return { words, x: 100 * column, y: 50, isBeside: false, colour: "black", at: column, value: 1, ...rest };
}
