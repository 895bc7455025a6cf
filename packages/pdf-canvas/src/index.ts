export { paintChart } from "./paint-chart.ts";
export { type PaintBox, PdfContext } from "./pdf-context.ts";
export type { Fonts } from "./font.ts";
export type { Tile, TileContext } from "./tile.ts";
