import { Path2D, type SKRSContext2D } from "@napi-rs/canvas";
import type { Palette } from "../drawing/palette.ts";
import { hasRoom, type MapPanel, type MapRegion } from "../panels/map-panel.ts";
import type { Frame } from "./lay-out.ts";
import { widthOf } from "./surface.ts";

const mostWidth = 700;
const mostHeight = 470;
const legendHeight = 34;

/** How high a map and its legend are drawn. */
export function mapHeight(map: MapPanel): number {
  return Math.ceil(map.height * scaleOf(map)) + legendHeight;
}

/**
 * Regions in steps of one hue by what is best known. What nothing is told of is hatched, not pale: it is no zero. What has
 * no ceiling has a dashed edge, and a plus.
 */
export function drawMap(
  ctx: SKRSContext2D,
  map: MapPanel,
  { width, top, bottom, margin }: Frame,
  palette: Palette,
): void {
  const scale = scaleOf(map);
  const left = (width - map.width * scale) / 2;
  const look: Look = { colour: palette.themes[map.theme], palette, scale };
  ctx.save();
  ctx.translate(left, top);
  ctx.scale(scale, scale);
  hatchUntold(ctx, map, look);
  for (const region of map.regions) drawOutline(ctx, region, look);
  for (const region of map.regions.filter(({ isOpen }) => isOpen)) drawOpenEdge(ctx, region, look);
  ctx.restore();
  for (const region of map.regions) if (hasRoom(region, 8 / scale)) drawNumber(ctx, region, { ...look, left, top });
  drawLegend(ctx, map, { ...look, left: margin, top: bottom - legendHeight + 14 });
}

interface Look {
  readonly colour: string;
  readonly palette: Palette;
  readonly scale: number;
}

interface Placed extends Look {
  readonly left: number;
  readonly top: number;
}

function scaleOf({ width, height }: MapPanel): number {
  return Math.min(mostWidth / width, mostHeight / height);
}

/** How much of the hue each shade has: none, and four steps. */
const shares = [0, 0.18, 0.38, 0.62, 0.92];

function shadeOf(shade: number): number {
  return shares[shade] ?? 0;
}

/** All that nothing is told of under one hatching, so that its lines go on from region to region. */
function hatchUntold(ctx: SKRSContext2D, { regions, width, height }: MapPanel, { palette, scale }: Look): void {
  const untold = new Path2D();
  for (const { shade, path } of regions) if (shade === null) untold.addPath(new Path2D(path));
  ctx.save();
  ctx.clip(untold);
  hatched(ctx, { left: 0, top: 0, width, height }, { colour: palette.line, step: 7 / scale, line: 1.5 / scale });
  ctx.restore();
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function hatched(
  ctx: SKRSContext2D,
  { left, top, width, height }: Area,
  { colour, step, line }: { readonly colour: string; readonly step: number; readonly line: number },
): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = line;
  ctx.beginPath();
  for (let x = left - height; x < left + width; x += step) {
    ctx.moveTo(x, top + height);
    ctx.lineTo(x + height, top);
  }
  ctx.stroke();
}

function drawOutline(ctx: SKRSContext2D, { path, shade }: MapRegion, { colour, palette, scale }: Look): void {
  const outline = new Path2D(path);
  ctx.save();
  ctx.fillStyle = colour;
  ctx.globalAlpha = shadeOf(shade ?? 0);
  if (ctx.globalAlpha > 0) ctx.fill(outline);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = palette.faint;
  ctx.lineWidth = 1 / scale;
  ctx.stroke(outline);
  ctx.restore();
}

function drawOpenEdge(ctx: SKRSContext2D, { path }: MapRegion, { palette, scale }: Look): void {
  ctx.save();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 2 / scale;
  ctx.setLineDash([4 / scale, 3 / scale]);
  ctx.stroke(new Path2D(path));
  ctx.restore();
}

const numbers = "600 14px 'IBM Plex Sans'";

function drawNumber(ctx: SKRSContext2D, { at: [x, y], told }: MapRegion, { palette, scale, left, top }: Placed): void {
  const words = told?.short ?? "";
  ctx.save();
  ctx.font = numbers;
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  const [across, down] = [left + x * scale - widthOf(words, numbers) / 2, top + y * scale];
  ctx.strokeStyle = "#ffffff";
  ctx.lineWidth = 3.5;
  ctx.lineJoin = "round";
  ctx.strokeText(words, across, down);
  ctx.fillStyle = palette.ink;
  ctx.fillText(words, across, down);
  ctx.restore();
}

const legend = "400 13px 'IBM Plex Sans'";
const swatch = { width: 18, height: 12 };

/** What each shade, the hatching and the dashes stand for, in one row. */
function drawLegend(ctx: SKRSContext2D, { shades }: MapPanel, placed: Placed): void {
  const entries: readonly Entry[] = [
    { words: "no data", shade: null },
    { words: "none", shade: 0 },
    ...shades.map((words, at) => ({ words, shade: at + 1 })),
    { words: "no ceiling known", shade: 0, isOpen: true },
  ];
  let { left } = placed;
  for (const entry of entries) {
    drawSwatch(ctx, entry, { ...placed, left });
    ctx.font = legend;
    ctx.fillStyle = placed.palette.faint;
    ctx.textBaseline = "middle";
    ctx.textAlign = "left";
    ctx.fillText(entry.words, left + swatch.width + 6, placed.top + swatch.height / 2);
    left += swatch.width + 6 + widthOf(entry.words, legend) + 18;
  }
}

interface Entry {
  readonly words: string;
  readonly shade: number | null;
  readonly isOpen?: boolean;
}

function drawSwatch(
  ctx: SKRSContext2D,
  { shade, isOpen = false }: Entry,
  { left, top, colour, palette }: Placed,
): void {
  const { width, height } = swatch;
  ctx.save();
  if (shade === null) {
    ctx.beginPath();
    ctx.rect(left, top, width, height);
    ctx.clip();
    hatched(ctx, { left, top, width, height }, { colour: palette.line, step: 7, line: 1.5 });
    ctx.restore();
    ctx.save();
  }
  ctx.globalAlpha = shadeOf(shade ?? 0);
  ctx.fillStyle = colour;
  if (ctx.globalAlpha > 0) ctx.fillRect(left, top, width, height);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = isOpen ? palette.ink : palette.faint;
  ctx.lineWidth = isOpen ? 2 : 1;
  if (isOpen) ctx.setLineDash([4, 3]);
  ctx.strokeRect(left, top, width, height);
  ctx.restore();
}
