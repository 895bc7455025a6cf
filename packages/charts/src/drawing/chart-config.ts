import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { Mark, Panel } from "../panels/panel.ts";
import { marksAtDepth } from "./depth.ts";
import type { Palette } from "./palette.ts";
import { rangeMarks } from "./range-marks.ts";

type Spans = ([number, number] | null)[];

/** The one Chart.js configuration of a panel. Browser and paper draw from it, so they cannot disagree. */
export function chartConfig(panel: Panel, palette: Palette): ChartConfiguration<"bar", Spans, string> {
  const top = topOf(panel);
  const hasInside = panel.columns.some(({ marks }) => marks.some(({ isInside }) => isInside === true));
  return {
    type: "bar",
    data: {
      labels: panel.columns.map(({ label }) => label),
      datasets: (hasInside ? [0, 1] : [0]).map((depth) => datasetOf(panel, depth, top)),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: "en-GB",
      layout: { padding: { top: roomAbove(panel) } },
      events: [],
      scales: scalesOf(panel, palette, top),
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [rangeMarks(panel, palette)],
  };
}

/** For the numbers of notes, and over them for what the patterns of grades mean. */
export function roomAbove({ columns }: Panel): number {
  return columns.some(({ marks }) => marks.some(({ grades }) => grades !== undefined)) ? 36 : 18;
}

/** The bars stay invisible: they only reserve the place that the range marks are drawn in. */
function datasetOf(panel: Panel, depth: number, top: number): ChartDataset<"bar", Spans> {
  const marks = marksAtDepth(panel, depth);
  return {
    label: marks.find((mark) => mark !== undefined)?.name ?? panel.unit,
    data: marks.map((mark) => spanOf(mark, top)),
    backgroundColor: "transparent",
    ...(panel.isLevel === true ? wholeWidth : widthAt(depth)),
    grouped: false,
  };
}

function widthAt(depth: number) {
  return { barPercentage: depth === 0 ? 0.5 : 0.26, maxBarThickness: depth === 0 ? 72 : 36 };
}

/** A level holds until the next reading: the marks of a series touch, and make steps. */
const wholeWidth = { barPercentage: 1, categoryPercentage: 1 };

/** Chart.js takes the font of an axis from the axis, or else from its own defaults. */
const font = { family: "'IBM Plex Sans', sans-serif" };

function scalesOf({ unit }: Panel, palette: Palette, top: number) {
  return {
    x: {
      grid: { display: false },
      border: { color: palette.line },
      ticks: { color: palette.faint, font, maxRotation: 0, autoSkip: true },
    },
    y: {
      min: 0,
      max: top,
      title: { display: true, text: unit, color: palette.faint, font },
      grid: { color: palette.line },
      border: { display: false },
      ticks: { color: palette.faint, font, precision: 0, maxTicksLimit: 6, includeBounds: false },
    },
  } as const;
}

/** A round whole number with room above every bound, so that an open bar is seen to go on. */
function topOf({ columns }: Panel): number {
  const bounds = columns.flatMap(({ marks }) => marks.flatMap(({ low, best, high }) => [low, best ?? 0, high ?? low]));
  const most = Math.max(1, ...bounds) * 1.25;
  if (most <= 10) return Math.ceil(most);
  const step = 10 ** Math.floor(Math.log10(most)) / 2;
  return Math.ceil(most / step) * step;
}

function spanOf(mark: Mark | undefined, top: number): [number, number] | null {
  return mark === undefined ? null : [mark.low, mark.high ?? top];
}
