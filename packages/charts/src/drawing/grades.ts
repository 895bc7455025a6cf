import type { Chart } from "chart.js";
import type { Grade } from "@daybook/data";
import type { Mark, Panel } from "../panels/panel.ts";
import type { Palette } from "./palette.ts";

type Ink = Chart["ctx"];

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a column holds at least, its grades on each other, the best attested at the foot: told apart by lines, not by shade alone. */
export function drawGrades(
  ctx: Ink,
  { grades = [] }: Mark,
  { left, width, at }: { readonly left: number; readonly width: number; readonly at: (value: number) => number },
  colour: string,
): void {
  let foot = 0;
  for (const { grade, low } of grades) {
    const [bottom, top] = [at(foot), at(foot + low)];
    if (low > 0) drawGrade(ctx, grade, { left, top, width, height: bottom - top }, colour);
    foot += low;
  }
}

/** Which grades a chart has, over it. */
export function drawGradeLegend({ ctx, chartArea }: Chart<"bar">, { columns, theme }: Panel, palette: Palette): void {
  const told = new Set(
    columns.flatMap(({ marks }) => marks.flatMap(({ grades = [] }) => grades.map(({ grade }) => grade))),
  );
  let { left } = chartArea;
  for (const grade of order.filter((one) => told.has(one))) {
    drawGrade(ctx, grade, { left, top: chartArea.top - 33, width: 16, height: 10 }, palette.themes[theme]);
    ctx.save();
    ctx.fillStyle = palette.faint;
    ctx.font = "11px 'IBM Plex Sans', sans-serif";
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    ctx.fillText(grade, left + 21, chartArea.top - 28);
    ctx.restore();
    left += 21 + grade.length * 6 + 12;
  }
}

const order: readonly Grade[] = ["confirmed", "fair", "weak", "contested"];

function drawGrade(ctx: Ink, grade: Grade, area: Area, colour: string): void {
  ctx.save();
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  const shade = shades[grade];
  if (shade !== undefined) {
    ctx.globalAlpha = shade;
    ctx.fillRect(area.left, area.top, area.width, area.height);
    ctx.globalAlpha = 1;
  } else drawLines(ctx, area, grade === "contested" ? ["up", "down"] : ["up"]);
  outline(ctx, area);
  ctx.restore();
}

const shades: Readonly<Partial<Record<Grade, number>>> = { confirmed: 0.9, fair: 0.45 };

function drawLines(ctx: Ink, { left, top, width, height }: Area, ways: readonly ("up" | "down")[]): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, width, height);
  ctx.clip();
  ctx.beginPath();
  for (let x = left - height; x < left + width; x += 5)
    for (const way of ways) {
      ctx.moveTo(x, way === "up" ? top + height : top);
      ctx.lineTo(x + height, way === "up" ? top : top + height);
    }
  ctx.stroke();
  ctx.restore();
}

function outline(ctx: Ink, { left, top, width, height }: Area): void {
  const [right, bottom] = [left + width, top + height];
  ctx.beginPath();
  ctx.moveTo(left, top);
  ctx.lineTo(right, top);
  ctx.lineTo(right, bottom);
  ctx.lineTo(left, bottom);
  ctx.lineTo(left, top);
  ctx.stroke();
}
