import { color } from "chart.js/helpers";

export interface Rgba {
  /** 0 to 255 each, as pdfkit takes them. */
  readonly rgb: readonly [red: number, green: number, blue: number];
  /** 0 (nothing is seen) to 1. */
  readonly alpha: number;
}

/** Reads a colour as Chart.js does: names, hex, rgb, hsl, hwb. */
export function rgbaOf(text: string): Rgba {
  const known = read.get(text);
  if (known) return known;
  const parsed = color(text);
  if (!parsed.valid) throw new Error(`pdf-canvas cannot read the colour "${text}"`);
  const { r, g, b, a } = parsed.rgb;
  const rgba: Rgba = { rgb: [r, g, b], alpha: a };
  if (read.size >= 5000) read.clear();
  read.set(text, rgba);
  return rgba;
}

/** A chart says the same few colours thousands of times. */
const read = new Map<string, Rgba>();
