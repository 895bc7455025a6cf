import type { Chart, Plugin } from "chart.js";
import { chartConfig } from "../drawing/chart-config.ts";
import type { Palette } from "../drawing/palette.ts";
import type { Panel } from "../panels/panel.ts";
import type { Frame } from "./lay-out.ts";

/** The configuration of a panel, with room for what is written over and under it. */
export function framedConfig(panel: Panel, palette: Palette, frame: Frame) {
  const config = chartConfig(panel, palette);
  const { margin, top, bottom, height } = frame;
  const padding = { left: margin, right: margin, top: top + 18, bottom: height - bottom };
  return {
    ...config,
    options: { ...config.options, layout: { padding } },
    plugins: [writing(frame, palette), ...(config.plugins ?? [])],
  };
}

function writing({ width, height, margin, lines }: Frame, palette: Palette): Plugin<"bar"> {
  return {
    id: "writing",
    beforeDraw({ ctx }: Chart) {
      ctx.save();
      ctx.fillStyle = "#ffffff";
      ctx.fillRect(0, 0, width, height);
      ctx.textAlign = "left";
      ctx.textBaseline = "alphabetic";
      for (const { words, font, ink, y } of lines) {
        ctx.font = font;
        ctx.fillStyle = palette[ink];
        ctx.fillText(words, margin, y);
      }
      ctx.restore();
    },
  };
}
