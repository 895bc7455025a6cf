import type { Chart } from "chart.js";
import type { Panel } from "../panels/panel.ts";
import type { Palette } from "./palette.ts";

/** A dashed line through each column that a note is of, with the note's number above: the words stand under the chart. */
export function drawNotes(chart: Chart<"bar">, { notes = [], columns }: Panel, palette: Palette): void {
  const { ctx, chartArea } = chart;
  const step = chartArea.width / Math.max(1, columns.length);
  const byColumn = Map.groupBy(
    notes.map((note, at) => ({ ...note, number: at + 1 })),
    ({ at }) => at,
  );
  for (const [at, some] of byColumn) {
    const x = chartArea.left + step * (at + 0.5);
    ctx.save();
    ctx.strokeStyle = palette.faint;
    ctx.fillStyle = palette.ink;
    ctx.lineWidth = 1;
    ctx.setLineDash([4, 3]);
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.font = "11px 'IBM Plex Sans', sans-serif";
    ctx.textAlign = "center";
    ctx.textBaseline = "bottom";
    ctx.fillText(some.map(({ number }) => `${number}`).join(", "), x, chartArea.top - 3);
    ctx.restore();
  }
}
