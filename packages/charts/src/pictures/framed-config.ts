import type { Chart, Plugin } from "chart.js";
import { chartConfig } from "../drawing/chart-config.ts";
import type { Palette } from "../drawing/palette.ts";
import type { Panel } from "../panels/panel.ts";
import type { Frame } from "./lay-out.ts";
import { writeFrame } from "./write-frame.ts";

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

function writing(frame: Frame, palette: Palette): Plugin<"bar"> {
  return { id: "writing", beforeDraw: ({ ctx }: Chart) => writeFrame(ctx, frame, palette) };
}
