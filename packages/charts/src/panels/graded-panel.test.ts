import { interval } from "@daybook/data";
import { expect, it } from "vitest";
import { lightPalette } from "../drawing/palette.ts";
import { draw, linesOf } from "../testing/recording.ts";
import { atLeast, exactly, held, overviewWith } from "../testing/overview.ts";
import { gradedPanel } from "./graded-panel.ts";
import { panelsOf } from "./panels.ts";

const panel = gradedOf([
  held("killed", exactly(4), { grade: "confirmed" }),
  held("killed", atLeast(2), { grade: "weak" }),
  held("killed", interval(10, 20, 30), { grade: "contested", on: "2024-10-09" }),
]);

it("divides the least of each column by how well it is attested, the best attested first, and nothing above it", () => {
  expect(panel?.columns.map(({ marks }) => marks.map(({ grades }) => grades)).slice(0, 3)).toEqual([
    [],
    [
      [
        { grade: "confirmed", low: 4 },
        { grade: "weak", low: 2 },
      ],
    ],
    [[{ grade: "contested", low: 10 }]],
  ]);
  for (const { low, grades = [] } of panel?.columns.flatMap(({ marks }) => marks) ?? [])
    expect(grades.reduce((sum, one) => sum + one.low, 0)).toBe(low);
});

it("says in words that only the least is divided", () => {
  expect(panel?.sentence).toContain("What the tellings allow above that is not divided.");
});

it("keeps the range above the least and the mark at best as any chart has them", () => {
  const drawn = draw(gradedOf([held("killed", interval(10, 20, 30), { grade: "confirmed" })])!);
  const fills = drawn.flatMap((stroke) =>
    stroke.kind === "fill" && stroke.x === 130 ? [[stroke.y, stroke.height, stroke.alpha]] : [],
  );
  expect(fills).toEqual([
    [90, 10, 0.9],
    [70, 20, 0.18],
  ]);
  expect(
    linesOf(drawn)
      .filter(({ width }) => width === 3)
      .map(({ from }) => from.y),
  ).toEqual([80]);
});

it("tells grades apart by lines, for who sees no shades", () => {
  const linesFor = (grade: "fair" | "weak" | "contested") =>
    linesOf(draw(gradedOf([held("killed", exactly(40), { grade })])!)).filter(
      ({ from, to, colour }) => colour === lightPalette.themes.casualties && from.x !== to.x && from.y !== to.y,
    ).length;
  expect(linesFor("fair")).toBe(0);
  expect(linesFor("weak")).toBeGreaterThan(0);
  expect(linesFor("contested")).toBe(2 * linesFor("weak"));
});

function gradedOf(figures: Parameters<typeof overviewWith>[0]) {
  return panelsOf(overviewWith(figures)).casualties.map(gradedPanel)[0];
}
