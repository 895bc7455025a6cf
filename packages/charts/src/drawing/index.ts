export { chartConfig } from "./chart-config.ts";
export { darkPalette, lightPalette, type Palette } from "./palette.ts";
export type { Panel } from "../panels/panel.ts";
