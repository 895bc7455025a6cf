import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";
import { chartConfig, darkPalette, lightPalette, type Panel } from "@daybook/charts/drawing";
import { offerColumns } from "./columns.ts";
import { isDark, onThemeChange } from "./theme.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draws each panel's chart over its table, which stays one click away. */
export function drawPanels(): void {
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-panel]")) {
    const panel = JSON.parse(figure.dataset["panel"] ?? "null") as Panel | null;
    const canvas = figure.querySelector("canvas");
    if (panel === null || canvas === null) continue;
    showChart(figure);
    let chart = draw(canvas, panel);
    offerColumns(figure, canvas);
    onThemeChange(() => {
      if (!canvas.isConnected) return;
      chart.destroy();
      chart = draw(canvas, panel);
    });
  }
}

/** Before what they are drawn on goes. */
export function forgetPanels(): void {
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>("figure[data-panel] canvas"))
    Chart.getChart(canvas)?.destroy();
}

function draw(canvas: HTMLCanvasElement, panel: Panel): Chart<"bar", ([number, number] | null)[], string> {
  return new Chart(canvas, chartConfig(panel, isDark() ? darkPalette : lightPalette));
}

function showChart(figure: HTMLElement): void {
  figure.querySelector(".canvas")?.removeAttribute("hidden");
  figure.querySelector("details")?.removeAttribute("open");
}
