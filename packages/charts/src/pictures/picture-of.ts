import { Chart } from "chart.js";
import { lightPalette } from "../drawing/palette.ts";
import type { Panel } from "../panels/panel.ts";
import { describedPng } from "./described-png.ts";
import { describedSvg } from "./described-svg.ts";
import { framedConfig } from "./framed-config.ts";
import type { Inscription } from "./inscription.ts";
import { layOut, type Frame } from "./lay-out.ts";
import { pngSurface, sharpness, svgSurface, type Surface } from "./surface.ts";

export type { Inscription } from "./inscription.ts";
export type PictureFormat = "svg" | "png";

/** A chart as a picture, drawn from the one configuration that page and paper have. The same chart gives the same bytes. */
export function pictureOf(panel: Panel, inscription: Inscription, format: PictureFormat): Promise<Uint8Array> {
  const frame = layOut(inscription);
  const config = framedConfig(panel, lightPalette, frame);
  return format === "svg" ? svgOf(config, inscription, frame) : pngOf(config, inscription, frame);
}

type Config = ReturnType<typeof framedConfig>;

async function svgOf(config: Config, inscription: Inscription, frame: Frame): Promise<Uint8Array> {
  const canvas = svgSurface(frame.width, frame.height);
  using _chart = painted(canvas, config, 1);
  return describedSvg(canvas.getContent().toString("utf8"), inscription, frame);
}

async function pngOf(config: Config, inscription: Inscription, frame: Frame): Promise<Uint8Array> {
  const canvas = pngSurface(frame.width, frame.height);
  using _chart = painted(canvas, config, sharpness);
  return describedPng(await canvas.encode("png"), inscription);
}

/** Chart.js holds on to a chart until it is told to let go, and wipes it out then. */
function painted(canvas: Surface, config: Config, devicePixelRatio: number): Disposable {
  const options = { ...config.options, responsive: false, devicePixelRatio };
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, { ...config, options });
  return { [Symbol.dispose]: () => chart.destroy() };
}
