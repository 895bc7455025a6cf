import { figures } from "./figures.ts";
import type { Settings } from "./settings.ts";
import type { Sheet } from "./sheet.ts";

/** Puts line width, ends, joins and dashes in force; `scale` is what one canvas pixel is on the page. */
export function holdPen(sheet: Sheet, settings: Settings, dash: readonly number[], scale: number): void {
  sheet.say("width", `${figures(settings.lineWidth * scale)} w`);
  sheet.say("cap", `${lineCaps.indexOf(settings.lineCap)} J`);
  sheet.say("join", `${lineJoins.indexOf(settings.lineJoin)} j`);
  sheet.say("miter", `${figures(settings.miterLimit)} M`);
  sheet.say("dash", dashOf(dash, settings.lineDashOffset, scale));
}

/** In the order of PDF's own numbers. */
export const lineCaps = ["butt", "round", "square"] as const;
export const lineJoins = ["miter", "round", "bevel"] as const;

function dashOf(dash: readonly number[], offset: number, scale: number): string {
  const length = dash.reduce((sum, part) => sum + part, 0);
  if (length === 0) return "[] 0 d";
  const phase = ((offset % length) + length) % length;
  return `[${figures(...dash.map((part) => part * scale))}] ${figures(phase * scale)} d`;
}
