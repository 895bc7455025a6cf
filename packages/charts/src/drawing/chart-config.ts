import type { ChartConfiguration } from "chart.js";
import type { Panel } from "../panels/panel.ts";
import type { Palette } from "./palette.ts";
import { rangeMarks } from "./range-marks.ts";

/** The one Chart.js configuration of a panel. Browser and paper draw from it, so they cannot disagree. */
export function chartConfig(
  panel: Panel,
  palette: Palette,
): ChartConfiguration<"bar", ([number, number] | null)[], string> {
  const top = topOf(panel);
  const depth = Math.max(1, ...panel.columns.map(({ marks }) => marks.length));
  return {
    type: "bar",
    data: {
      labels: panel.columns.map(({ label }) => label),
      datasets: Array.from({ length: depth }, (_, at) => ({
        label: panel.columns.flatMap(({ marks }) => marks[at]?.name ?? [])[0] ?? panel.unit,
        data: panel.columns.map(({ marks }) => spanOf(marks[at], top)),
        backgroundColor: "transparent",
        barPercentage: at === 0 ? 0.5 : 0.26,
        maxBarThickness: at === 0 ? 72 : 36,
        grouped: false,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: "en-GB",
      layout: { padding: { top: 18 } },
      events: [],
      scales: {
        x: {
          grid: { display: false },
          border: { color: palette.line },
          ticks: { color: palette.faint, maxRotation: 0, autoSkip: true },
        },
        y: {
          min: 0,
          max: top,
          title: { display: true, text: panel.unit, color: palette.faint },
          grid: { color: palette.line },
          border: { display: false },
          ticks: { color: palette.faint, precision: 0, maxTicksLimit: 6 },
        },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [rangeMarks(panel, palette)],
  };
}

/** A round number with room above every bound, so that an open bar is seen to go on. */
function topOf({ columns }: Panel): number {
  const bounds = columns.flatMap(({ marks }) => marks.flatMap(({ low, best, high }) => [low, best ?? 0, high ?? low]));
  const most = Math.max(1, ...bounds) * 1.25;
  const step = 10 ** Math.floor(Math.log10(most));
  return most <= 5 ? Math.ceil(most) : Math.ceil(most / (step / 2)) * (step / 2);
}

function spanOf(mark: Panel["columns"][number]["marks"][number] | undefined, top: number): [number, number] | null {
  return mark === undefined ? null : [mark.low, mark.high ?? top];
}
