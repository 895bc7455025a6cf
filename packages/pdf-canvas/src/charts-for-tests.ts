import { Chart, type ChartConfiguration, registerables } from "chart.js";
import { paintChart } from "./paint-chart.ts";
import { blankPaper, plex } from "./paper-for-tests.ts";

const labels = ["7 October", "8 October", "9 October"];

export const charts = {
  bar: () => chartOf("bar"),
  line: () => chartOf("line", { tension: 0.4, fill: true, borderDash: [4, 2] }),
  stacked: () => chartOf("bar", {}, { x: { stacked: true }, y: { stacked: true } }),
} satisfies Record<string, () => ChartConfiguration>;

/** One page with three charts in Plex, as a report would have them. */
export async function paintedBytes(): Promise<Buffer> {
  Chart.register(...registerables);
  const { doc, bytes } = blankPaper();
  doc.registerFont("Plex", plex("400Regular")).registerFont("Plex bold", plex("700Bold"));
  const fonts = { regular: "Plex", bold: "Plex bold" };
  for (const [i, config] of [charts.bar(), charts.line(), charts.stacked()].entries()) {
    config.data.datasets.push({ label: "Харків ≥ 33", data: [1, 2, 3], backgroundColor: "#d1495b" });
    paintChart(doc, config, { x: 20, y: 10 + i * 130, width: 360, height: 125, scale: 0.75, fonts });
  }
  return bytes();
}

function chartOf(type: "bar" | "line", dataset: object = {}, scales: object = {}): ChartConfiguration {
  return {
    type,
    data: {
      labels: [...labels],
      datasets: [
        { label: "Kharkiv", data: [1200, 400, 3000], backgroundColor: "rgba(11, 95, 165, 0.5)", ...dataset },
        { label: "Sumy", data: [300, 1400, 2000], backgroundColor: "#edae49", ...dataset },
      ],
    },
    options: { scales, plugins: { title: { display: true, text: "Strikes by day" }, legend: { position: "bottom" } } },
  };
}

if (process.argv[1] === import.meta.filename && process.argv[2] === "print") process.stdout.write(await paintedBytes());
