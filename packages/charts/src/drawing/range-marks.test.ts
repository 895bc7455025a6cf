import { describe, expect, it } from "vitest";
import type { Panel } from "../panels/panel.ts";
import { panelWith } from "../testing/panels.ts";
import { area, draw, linesOf, textsOf } from "../testing/recording.ts";
import { lightPalette } from "./palette.ts";

const colour = lightPalette.themes.casualties;

describe("a range", () => {
  it("is a box from low to high with a mark at best", () => {
    const drawn = draw(panelWith([{ low: 20, best: 28, high: 40 }]));
    expect(drawn.filter(({ kind }) => kind === "fill")).toMatchObject([{ y: 60, height: 20, colour }]);
    expect(flatLines(drawn)).toMatchObject([{ y: 72, width: 3, colour }]);
  });

  it("has no mark at best where no one gave a central figure", () => {
    expect(flatLines(draw(panelWith([{ low: 20, best: null, high: 40 }])))).toEqual([]);
  });

  it("has no cap where no source sets a ceiling: two dashed sides to the top, and a colour that fades", () => {
    const drawn = draw(panelWith([{ low: 33, best: 33, high: null }]));
    const sides = linesOf(drawn).filter(({ from, to }) => from.x === to.x);
    expect(sides).toHaveLength(2);
    for (const { to, dash } of sides) expect([to.y, dash]).toEqual([area.top, [2, 3]]);
    expect(flatLines(drawn).map(({ y }) => y)).toEqual([67]);
    const bands = drawn.filter((stroke) => stroke.kind === "fill");
    expect(bands.map(({ alpha }) => alpha)).toEqual(bands.map(({ alpha }) => alpha).toSorted((a, b) => b - a));
    expect(Math.min(...bands.map(({ y }) => y))).toBeCloseTo(area.top);
  });

  it("is not drawn where nothing is told", () => {
    expect(draw(panelWith([], []))).toEqual([]);
  });
});

describe("words on a chart", () => {
  it("stand above their marks, and what is open stays open in them", () => {
    const drawn = draw(
      panelWith(
        [{ low: 33, best: 33, high: null }],
        [{ low: 28, best: 28, high: 31 }],
        [{ low: 0, best: null, high: 8 }],
      ),
    );
    expect(textsOf(drawn)).toEqual([
      ["33+", 63],
      ["28–31", 65],
      ["at most 8", 88],
    ]);
  });

  it("say of what lies inside what it is", () => {
    const drawn = draw(
      panelWith([
        { low: 91, best: 91, high: 91 },
        { name: "intercepted", isInside: true, low: 55, best: null, high: 91 },
      ]),
    );
    expect(textsOf(drawn).map(([words]) => words)).toEqual(["91", "55–91 intercepted"]);
  });
});

describe("hatching", () => {
  it("lies only on days that nothing is told of, with the words, and not where a later brief put a mark", () => {
    const panel = panelWith([{ low: 2, best: 2, high: 2 }], [], [{ low: 3, best: 3, high: 3 }]);
    const columns = panel.columns.map((column, at) => ({ ...column, isBriefed: at === 0 }));
    const drawn = draw({ ...panel, columns });
    const hatched = drawn.filter(({ kind }) => kind === "clip");
    expect(hatched).toMatchObject([{ x: 103, width: 94 }]);
    expect(textsOf(drawn).map(([words]) => words)).toEqual(["no brief", "2", "3"]);
  });

  it("lies nowhere where every day has a brief", () => {
    expect(draw(panelWith([], [])).some(({ kind }) => kind === "clip")).toBe(false);
  });
});

it("leaves the canvas as it found it", () => {
  const panel: Panel = panelWith([{ low: 33, best: 33, high: null }], [{ low: 1, best: 1, high: 1, isInside: true }]);
  const { saved } = draw.balance({
    ...panel,
    columns: panel.columns.map((column) => ({ ...column, isBriefed: false })),
  });
  expect(saved).toBe(0);
});

function flatLines(drawn: ReturnType<typeof draw>) {
  return linesOf(drawn)
    .filter(({ from, to }) => from.y === to.y)
    .map(({ from, width, colour: ink }) => ({ y: from.y, width, colour: ink }));
}
