import { fileURLToPath } from "node:url";
import { createCanvas, GlobalFonts, SvgExportFlag, type Canvas, type SvgCanvas } from "@napi-rs/canvas";
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";

/** What Chart.js draws on outside a browser. */
export type Surface = Canvas | SvgCanvas;

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

for (const weight of ["400Regular", "600SemiBold"]) {
  const file = import.meta.resolve(`@expo-google-fonts/ibm-plex-sans/${weight}/IBMPlexSans_${weight}.ttf`);
  if (GlobalFonts.registerFromPath(fileURLToPath(file), "IBM Plex Sans") === null)
    throw new Error(`The font ${file} cannot be read.`);
}

/** Its letters stay text: they can be read aloud, searched and translated. */
export function svgSurface(width: number, height: number): SvgCanvas {
  return createCanvas(width, height, SvgExportFlag.NoPrettyXML);
}

/** Pixels of a PNG for one of the page, so that it is sharp on paper too. */
export const sharpness = 2;

export function pngSurface(width: number, height: number): Canvas {
  return createCanvas(width, height);
}

/** How wide words are in a font. */
export function widthOf(words: string, font: string): number {
  measuring.font = font;
  return measuring.measureText(words).width;
}

const measuring = createCanvas(1, 1).getContext("2d");
