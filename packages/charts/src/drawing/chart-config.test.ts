import { describe, expect, it } from "vitest";
import type { Mark, Panel } from "../panels/panel.ts";
import { panelWith } from "../testing/panels.ts";
import { chartConfig } from "./chart-config.ts";
import { darkPalette, lightPalette } from "./palette.ts";

describe("the configuration of a chart", () => {
  it("spans each bar from low to high, an open one to the top, and leaves out what is not told", () => {
    const config = configOf([{ low: 28, best: 28, high: 31 }], [], [{ low: 33, best: 33, high: null }]);
    expect(config.data.datasets.map(({ data }) => data)).toEqual([[[28, 31], null, [33, topOf(config)]]]);
  });

  it.each([1, 2, 4, 5, 7, 8, 9, 12, 33, 99, 100, 250, 1150, 180_000, 20_000_000])(
    "has a round scale with room above %i, so that an open bar is seen to go on",
    (low) => {
      const top = topOf(configOf([{ low, best: low, high: null }]));
      expect(top).toBeGreaterThanOrEqual(low * 1.2);
      expect(top).toBeLessThanOrEqual(Math.max(2, low * 2));
      expect(Number.isInteger(top)).toBe(true);
    },
  );

  it("has room above every bound, also above a high or best that is far over the low", () => {
    expect(topOf(configOf([{ low: 0, best: null, high: 80 }], [{ low: 3, best: 3, high: 3 }]))).toBeGreaterThan(80);
    expect(topOf(configOf([{ low: 0, best: 90, high: null }]))).toBeGreaterThan(90);
  });

  it("starts at zero and has a scale without data", () => {
    const config = configOf([], []);
    expect(config.options?.scales).toMatchObject({ y: { min: 0, max: 2, title: { text: "killed" } } });
    expect(config.data.datasets).toMatchObject([{ label: "killed", data: [null, null] }]);
  });

  it("draws what is told inside in a bar of its own, also where the whole is not told", () => {
    const launched = { name: "launched", low: 91, best: 91, high: 91 };
    const intercepted = { name: "intercepted", isInside: true, low: 55, best: null, high: 91 };
    const { data } = configOf([launched, intercepted], [intercepted]);
    expect(data.datasets).toMatchObject([
      { label: "launched", data: [[91, 91], null] },
      {
        label: "intercepted",
        data: [
          [55, 91],
          [55, 91],
        ],
      },
    ]);
  });

  it("neither moves nor answers to the mouse: the numbers stand beside their marks", () => {
    expect(configOf([]).options).toMatchObject({
      animation: false,
      events: [],
      plugins: { tooltip: { enabled: false } },
    });
  });

  it("is the same for the same panel, and takes its colours from the palette", () => {
    const marks = [{ low: 2, best: 2, high: null }];
    expect(JSON.stringify(configOf(marks))).toBe(JSON.stringify(configOf(marks)));
    const dark = chartConfig(panelWith(marks), darkPalette);
    expect(JSON.stringify(dark)).toContain(darkPalette.line);
    expect(JSON.stringify(dark)).not.toContain(lightPalette.line);
  });
});

function configOf(...columns: readonly (readonly Partial<Mark>[])[]) {
  const panel: Panel = panelWith(...columns);
  return chartConfig(panel, lightPalette);
}

function topOf(config: ReturnType<typeof configOf>): number {
  return Number((config.options?.scales?.["y"] as { max?: number } | undefined)?.max);
}
