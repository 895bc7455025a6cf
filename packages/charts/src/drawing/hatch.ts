import type { Chart } from "chart.js";
import type { Palette } from "./palette.ts";

/** Sparse slanted lines over a day that no brief tells of, with the words. */
export function hatch(chart: Chart<"bar">, at: number, palette: Palette): void {
  const { ctx, chartArea } = chart;
  const step = chartArea.width / Math.max(1, chart.data.labels?.length ?? 1);
  const gap = Math.min(3, step / 10);
  const left = chartArea.left + step * at + gap;
  const width = step - 2 * gap;
  slantedLines(chart, { left, width }, palette.line);
  ctx.save();
  ctx.fillStyle = palette.faint;
  ctx.font = "11px 'IBM Plex Sans', sans-serif";
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  if (width >= wordsWidth) ctx.fillText("no brief", left + width / 2, betweenLines(chart));
  ctx.restore();
}

/** What the words take; in a narrower day, such as one of a month, they are left out, for squeezed they cannot be read. */
const wordsWidth = 44;

/** Half-way between the two middle lines of the grid, so that none of them strikes the words through. */
function betweenLines({ chartArea, scales }: Chart<"bar">): number {
  const scale = scales["y"];
  const lines = scale?.ticks ?? [];
  const middle = Math.max(0, Math.floor((lines.length - 1) / 2));
  const [below, above] = lines.slice(middle);
  if (scale === undefined || below === undefined || above === undefined) return (chartArea.top + chartArea.bottom) / 2;
  return scale.getPixelForValue((below.value + above.value) / 2);
}

function slantedLines(
  { ctx, chartArea }: Chart,
  { left, width }: { left: number; width: number },
  colour: string,
): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, chartArea.top, width, chartArea.height);
  ctx.clip();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  for (let x = left - chartArea.height; x < left + width; x += 9) {
    ctx.beginPath();
    ctx.moveTo(x, chartArea.bottom);
    ctx.lineTo(x + chartArea.height, chartArea.top);
    ctx.stroke();
  }
  ctx.restore();
}
