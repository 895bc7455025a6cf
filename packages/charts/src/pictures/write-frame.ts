import type { Chart } from "chart.js";
import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Palette } from "../drawing/palette.ts";
import type { Frame } from "./lay-out.ts";

/** White paper, and what is written over and under what is drawn. */
export function writeFrame(
  ctx: Chart["ctx"] | SKRSContext2D,
  { width, height, margin, lines }: Frame,
  palette: Palette,
): void {
  ctx.save();
  ctx.fillStyle = "#ffffff";
  ctx.fillRect(0, 0, width, height);
  ctx.textAlign = "left";
  ctx.textBaseline = "alphabetic";
  for (const { words, font, ink, y } of lines) {
    ctx.font = font;
    ctx.fillStyle = palette[ink];
    ctx.fillText(words, margin, y);
  }
  ctx.restore();
}
