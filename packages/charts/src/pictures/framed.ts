import type { SKRSContext2D } from "@napi-rs/canvas";
import { lightPalette } from "../drawing/palette.ts";
import { describedPng } from "./described-png.ts";
import { describedSvg } from "./described-svg.ts";
import type { Inscription } from "./inscription.ts";
import type { Frame } from "./lay-out.ts";
import type { PictureFormat } from "./picture-of.ts";
import { pngSurface, sharpness, svgSurface } from "./surface.ts";
import { writeFrame } from "./write-frame.ts";

/** A picture that is drawn by hand into its frame. The same drawing gives the same bytes. */
export async function framed(
  paint: (ctx: SKRSContext2D) => void,
  frame: Frame,
  inscription: Inscription,
  format: PictureFormat,
): Promise<Uint8Array> {
  const { width, height } = frame;
  if (format === "svg") {
    const canvas = svgSurface(width, height);
    draw(canvas.getContext("2d"));
    return describedSvg(canvas.getContent().toString("utf8"), inscription, frame);
  }
  const canvas = pngSurface(width * sharpness, height * sharpness);
  const ctx = canvas.getContext("2d");
  ctx.scale(sharpness, sharpness);
  draw(ctx);
  return describedPng(await canvas.encode("png"), inscription);

  function draw(on: SKRSContext2D): void {
    writeFrame(on, frame, lightPalette);
    paint(on);
  }
}
