import type { SKRSContext2D } from "@napi-rs/canvas";
import { lightPalette } from "../drawing/palette.ts";
import type { MapPanel } from "../panels/map-panel.ts";
import type { PlacePanel } from "../panels/place-panel.ts";
import { framed } from "./framed.ts";
import type { Inscription } from "./inscription.ts";
import { layOut } from "./lay-out.ts";
import { drawMap, mapHeight } from "./draw-map.ts";
import { drawRanges, rangesHeight } from "./draw-ranges.ts";
import type { PictureFormat } from "./picture-of.ts";

/** A chart by place as a picture: on the map of its country where that is drawn, and as ranges where it is not. */
export function placePictureOf(
  panel: PlacePanel,
  map: MapPanel | null,
  inscription: Inscription,
  format: PictureFormat,
): Promise<Uint8Array> {
  const frame = layOut(inscription, map === null ? rangesHeight(panel) : mapHeight(map));
  const paint = (ctx: SKRSContext2D) =>
    map === null ? drawRanges(ctx, panel, frame, lightPalette) : drawMap(ctx, map, frame, lightPalette);
  return framed(paint, frame, inscription, format);
}
