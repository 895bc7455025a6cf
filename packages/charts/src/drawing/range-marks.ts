import type { BarElement, Chart, Plugin } from "chart.js";
import { isUntold, type Mark, type Panel } from "../panels/panel.ts";
import { depthOf } from "./depth.ts";
import { drawGradeLegend, drawGrades } from "./grades.ts";
import { hatch } from "./hatch.ts";
import { drawLabel, within, withRoom, type Label } from "./labels.ts";
import { drawNotes } from "./notes.ts";
import type { Palette } from "./palette.ts";

/**
 * Draws what a bar cannot say: a range from low to high, a mark at best, no cap where no source sets a ceiling, and
 * hatching where no brief was published and nothing is told. The numbers stand beside their marks as text.
 */
export function rangeMarks(panel: Panel, palette: Palette): Plugin<"bar"> {
  return {
    id: "rangeMarks",
    beforeDatasetsDraw(chart) {
      panel.columns.forEach((column, at) => {
        if (isUntold(column)) hatch(chart, at, palette);
      });
      drawNotes(chart, panel, palette);
      drawGradeLegend(chart, panel, palette);
    },
    afterDatasetsDraw(chart) {
      const placed = panel.columns.flatMap(({ marks }, at) => marks.map((mark) => ({ mark, at })));
      for (const one of placed) drawMark(chart, one, palette.themes[panel.theme]);
      if (panel.isLevel === true) drawRisers(chart, placed, palette.themes[panel.theme]);
      const isCrowded = panel.columns.length > crowd;
      const named = placed.filter(({ mark }) => !isCrowded || mark.isInside !== true);
      const labels = named.flatMap((one) => labelOf(chart, one, palette) ?? []);
      for (const label of withRoom(labels.map((one) => within(chart.chartArea, one)))) drawLabel(chart.ctx, label);
    },
  };
}

/** More columns than this leave no room beside a mark inside another for its number and name: the table has them. */
const crowd = 14;

/** The canvas that Chart.js draws on: the browser's, or the one that draws into a PDF. */
type Ink = Chart["ctx"];

interface Placed {
  readonly mark: Mark;
  readonly at: number;
}

/** Where a mark stands, in pixels from the top. */
interface Box {
  readonly left: number;
  readonly width: number;
  readonly low: number;
  readonly top: number;
}

function drawMark(chart: Chart<"bar">, { mark, at }: Placed, colour: string): void {
  const box = boxOf(chart, { mark, at });
  const scale = chart.scales["y"];
  if (box === undefined || scale === undefined) return;
  const { ctx } = chart;
  const isInside = mark.isInside === true;
  ctx.save();
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  const toPixel = (value: number) => scale.getPixelForValue(value);
  drawGrades(ctx, mark, { left: box.left, width: box.width, at: toPixel }, colour);
  if (mark.high === null) drawOpen(ctx, box, isInside);
  else drawClosed(ctx, box, isInside);
  if (mark.best !== null) drawBest(ctx, box, scale.getPixelForValue(mark.best));
  ctx.restore();
}

/** A level holds until the next reading, and steps there: no slope says that anything was known in between. */
function drawRisers(chart: Chart<"bar">, placed: readonly Placed[], colour: string): void {
  const { ctx } = chart;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  ctx.beginPath();
  placed.forEach((now, at) => {
    const before = placed[at - 1];
    const [box, scale] = [boxOf(chart, now), chart.scales["y"]];
    if (before === undefined || before.at !== now.at - 1 || box === undefined || scale === undefined) return;
    ctx.moveTo(box.left, scale.getPixelForValue(before.mark.best ?? before.mark.low));
    ctx.lineTo(box.left, scale.getPixelForValue(now.mark.best ?? now.mark.low));
  });
  ctx.stroke();
  ctx.restore();
}

/** The number beside its mark: over the top of a closed one, over the best of an open one, right of one inside another. */
function labelOf(chart: Chart<"bar">, { mark, at }: Placed, palette: Palette): Label | undefined {
  const [box, scale] = [boxOf(chart, { mark, at }), chart.scales["y"]];
  if (box === undefined || scale === undefined) return undefined;
  const best = scale.getPixelForValue(mark.best ?? mark.low);
  const weight = { at, value: mark.best ?? mark.low };
  if (mark.isInside === true)
    return {
      words: `${mark.words} ${mark.name}`,
      x: box.left + box.width + 6,
      y: best,
      isBeside: true,
      colour: palette.faint,
      ...weight,
    };
  const y = (mark.high === null ? best : box.top) - 4;
  return { words: mark.words, x: box.left + box.width / 2, y, isBeside: false, colour: palette.ink, ...weight };
}

function boxOf(chart: Chart<"bar">, { mark, at }: Placed): Box | undefined {
  const bar = chart.getDatasetMeta(depthOf(mark)).data[at] as BarElement | undefined;
  const scale = chart.scales["y"];
  if (bar === undefined || scale === undefined) return undefined;
  const { x, width } = bar.getProps(["x", "width"]) as { x: number; width: number };
  return {
    left: x - width / 2,
    width,
    low: scale.getPixelForValue(mark.low),
    top: mark.high === null ? chart.chartArea.top : scale.getPixelForValue(mark.high),
  };
}

/** From low to high, a box. */
function drawClosed(ctx: Ink, { left, width, low, top }: Box, isInside: boolean): void {
  ctx.globalAlpha = isInside ? 0.42 : 0.18;
  ctx.fillRect(left, top, width, Math.max(low - top, 0));
}

/** No source sets a ceiling: two dashed sides around a colour that fades, and no top. */
function drawOpen(ctx: Ink, { left, width, low, top }: Box, isInside: boolean): void {
  const bands = 8;
  const height = (low - top) / bands;
  for (let band = 0; band < bands; band += 1) {
    ctx.globalAlpha = (isInside ? 0.42 : 0.2) * (1 - band / bands);
    ctx.fillRect(left, low - height * (band + 1), width, height);
  }
  ctx.globalAlpha = 0.8;
  ctx.lineWidth = 1;
  ctx.setLineDash([2, 3]);
  ctx.beginPath();
  for (const x of [left, left + width]) {
    ctx.moveTo(x, low);
    ctx.lineTo(x, top);
  }
  ctx.stroke();
  ctx.setLineDash([]);
}

function drawBest(ctx: Ink, { left, width }: Box, y: number): void {
  ctx.globalAlpha = 1;
  ctx.lineWidth = 3;
  ctx.beginPath();
  ctx.moveTo(left, y);
  ctx.lineTo(left + width, y);
  ctx.stroke();
}
