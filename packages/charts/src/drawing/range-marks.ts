import type { BarElement, Chart, Plugin } from "chart.js";
import type { Mark, Panel } from "../panels/panel.ts";
import type { Palette } from "./palette.ts";

/**
 * Draws what a bar cannot say: a range from low to high, a mark at best, no cap where no source sets a ceiling, and
 * hatching where no brief was published. The numbers stand beside their marks as text.
 */
export function rangeMarks(panel: Panel, palette: Palette): Plugin<"bar"> {
  return {
    id: "rangeMarks",
    beforeDatasetsDraw(chart) {
      panel.columns.forEach(({ isBriefed }, at) => {
        if (!isBriefed) hatch(chart, at, palette);
      });
    },
    afterDatasetsDraw(chart) {
      panel.columns.forEach(({ marks }, at) =>
        marks.forEach((mark, inside) => drawMark(chart, { mark, at, inside }, panel, palette)),
      );
    },
  };
}

/** The canvas that Chart.js draws on: the browser's, or the one that draws into a PDF. */
type Ink = Chart["ctx"];

interface Placed {
  readonly mark: Mark;
  readonly at: number;
  readonly inside: number;
}

function drawMark(chart: Chart<"bar">, { mark, at, inside }: Placed, panel: Panel, palette: Palette): void {
  const bar = chart.getDatasetMeta(inside).data[at] as BarElement | undefined;
  const scale = chart.scales["y"];
  if (bar === undefined || scale === undefined) return;
  const { x, width } = bar.getProps(["x", "width"]) as { x: number; width: number };
  const box = {
    left: x - width / 2,
    width,
    low: scale.getPixelForValue(mark.low),
    top: mark.high === null ? chart.chartArea.top : scale.getPixelForValue(mark.high),
  };
  const { ctx } = chart;
  ctx.save();
  const colour = palette.themes[panel.theme];
  drawRange(ctx, box, mark.high === null, inside, colour);
  const best = scale.getPixelForValue(mark.best ?? mark.low);
  if (mark.best !== null) drawBest(ctx, box, best, colour);
  if (inside === 0) label(ctx, mark, { x, y: Math.min(best, box.low) }, palette);
  else insideLabel(ctx, mark, { x: box.left + width, y: best }, palette);
  ctx.restore();
}

interface Box {
  readonly left: number;
  readonly width: number;
  readonly low: number;
  readonly top: number;
}

/** A closed range is a box; an open one has two sides that fade, and no top. */
function drawRange(ctx: Ink, { left, width, low, top }: Box, isOpen: boolean, inside: number, colour: string): void {
  ctx.globalAlpha = inside === 0 ? 0.18 : 0.42;
  ctx.fillStyle = colour;
  const right = left + width;
  if (!isOpen) {
    ctx.fillRect(left, top, width, Math.max(low - top, 0));
    return;
  }
  const bands = 8;
  const height = (low - top) / bands;
  for (let band = 0; band < bands; band += 1) {
    ctx.globalAlpha = (inside === 0 ? 0.2 : 0.42) * (1 - band / bands);
    ctx.fillRect(left, low - height * (band + 1), width, height);
  }
  ctx.globalAlpha = 0.8;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  ctx.setLineDash([2, 3]);
  ctx.beginPath();
  ctx.moveTo(left, low);
  ctx.lineTo(left, top);
  ctx.moveTo(right, low);
  ctx.lineTo(right, top);
  ctx.stroke();
  ctx.setLineDash([]);
}

function drawBest(ctx: Ink, { left, width }: Box, y: number, colour: string): void {
  ctx.globalAlpha = 1;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 3;
  ctx.beginPath();
  ctx.moveTo(left, y);
  ctx.lineTo(left + width, y);
  ctx.stroke();
}

function label(ctx: Ink, { words }: Mark, { x, y }: { x: number; y: number }, palette: Palette): void {
  ctx.globalAlpha = 1;
  ctx.fillStyle = palette.ink;
  ctx.font = "bold 12px 'IBM Plex Sans'";
  ctx.textAlign = "center";
  ctx.textBaseline = "bottom";
  ctx.fillText(words, x, y - 4);
}

function insideLabel(ctx: Ink, { words, name }: Mark, { x, y }: { x: number; y: number }, palette: Palette): void {
  ctx.globalAlpha = 1;
  ctx.fillStyle = palette.faint;
  ctx.font = "11px 'IBM Plex Sans'";
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  ctx.fillText(`${words} ${name}`, x + 6, y);
}

/** Sparse slanted lines over a day that no brief tells of, with the words. */
function hatch(chart: Chart<"bar">, at: number, palette: Palette): void {
  const { ctx, chartArea } = chart;
  const scale = chart.scales["x"];
  if (scale === undefined) return;
  const step = chartArea.width / Math.max(1, chart.data.labels?.length ?? 1);
  const left = chartArea.left + step * at + 3;
  const width = step - 6;
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, chartArea.top, width, chartArea.height);
  ctx.clip();
  ctx.strokeStyle = palette.line;
  ctx.lineWidth = 1;
  for (let x = left - chartArea.height; x < left + width; x += 9) {
    ctx.beginPath();
    ctx.moveTo(x, chartArea.bottom);
    ctx.lineTo(x + chartArea.height, chartArea.top);
    ctx.stroke();
  }
  ctx.restore();
  ctx.save();
  ctx.fillStyle = palette.faint;
  ctx.font = "11px 'IBM Plex Sans'";
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillText("no brief", left + width / 2, (chartArea.top + chartArea.bottom) / 2, width);
  ctx.restore();
}
