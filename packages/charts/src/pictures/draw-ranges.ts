import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Palette } from "../drawing/palette.ts";
import type { PlacePanel, PlaceRow } from "../panels/place-panel.ts";
import { shortWords } from "../words/interval-words.ts";
import { brokenLines } from "./broken-lines.ts";
import type { Frame } from "./lay-out.ts";
import { widthOf } from "./surface.ts";

const rowHeight = 26;
/** As many as can be read at a glance; all are in the note and in the data. */
const most = 20;
const bar = { left: 340, height: 14 };
const font = { place: "400 13px 'IBM Plex Sans'", number: "600 13px 'IBM Plex Sans'" };

export function rangesHeight({ rows }: PlacePanel): number {
  return Math.min(rows.length, most) * rowHeight + 8;
}

/** Places under each other, each with its number and a range from low to high; one without a ceiling runs out. */
export function drawRanges(ctx: SKRSContext2D, { rows, theme }: PlacePanel, frame: Frame, palette: Palette): void {
  const scale = mostOf(rows);
  rows.slice(0, most).forEach((row, at) => {
    const middle = frame.top + (at + 0.5) * rowHeight;
    write(ctx, row, { middle, margin: frame.margin, ink: palette.ink });
    const across = (value: number) => bar.left + ((frame.width - frame.margin - bar.left) * value) / scale;
    drawRange(ctx, row.total.interval, { middle, across, scale, colour: palette.themes[theme], line: palette.line });
  });
}

function mostOf(rows: readonly PlaceRow[]): number {
  const bounds = rows.flatMap(
    ({
      total: {
        interval: { low, best, high },
      },
    }) => [low, best ?? 0, high ?? low],
  );
  return Math.max(1, ...bounds) * 1.1;
}

interface Written {
  readonly middle: number;
  readonly margin: number;
  readonly ink: string;
}

function write(ctx: SKRSContext2D, { place, total }: PlaceRow, { middle, margin, ink }: Written): void {
  const words = total.noneReported ? "none reported" : shortWords(total.interval);
  ctx.save();
  ctx.fillStyle = ink;
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  ctx.font = font.place;
  const [name = ""] = brokenLines(place, 190, (some) => widthOf(some, font.place));
  ctx.fillText(name, margin, middle);
  ctx.font = font.number;
  ctx.fillText(words, bar.left - 14 - widthOf(words, font.number), middle);
  ctx.restore();
}

interface Scaled {
  readonly middle: number;
  readonly across: (value: number) => number;
  readonly scale: number;
  readonly colour: string;
  readonly line: string;
}

function drawRange(ctx: SKRSContext2D, { low, best, high }: PlaceRow["total"]["interval"], scaled: Scaled): void {
  const { middle, across, scale, colour, line } = scaled;
  const [from, to, top] = [across(low), across(high ?? scale), middle - bar.height / 2];
  ctx.save();
  strokeBetween(ctx, { from: across(0), to: across(scale), y: middle }, { colour: line, width: 1 });
  ctx.globalAlpha = 0.22;
  ctx.fillStyle = colour;
  ctx.fillRect(from, top, Math.max(0, to - from), bar.height);
  ctx.globalAlpha = 1;
  if (high === null)
    for (const y of [top, top + bar.height]) strokeBetween(ctx, { from, to, y }, { colour, width: 1, dash: [2, 3] });
  if (best !== null) {
    ctx.fillRect(across(best) - 1.5, top - 2, 3, bar.height + 4);
  }
  ctx.restore();
}

function strokeBetween(
  ctx: SKRSContext2D,
  { from, to, y }: { readonly from: number; readonly to: number; readonly y: number },
  { colour, width, dash = [] }: { readonly colour: string; readonly width: number; readonly dash?: number[] },
): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to, y);
  ctx.stroke();
}
