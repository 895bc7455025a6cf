import type { ClaimId, Overview } from "@daybook/data";
import { longWords, measureWords, rowOf, shortDayWords, type PanelWithTotals } from "@daybook/charts";
import { chartFigure } from "../paper/chart-figure.ts";
import { type } from "../paper/grid.ts";
import { subheading } from "../paper/heading.ts";
import { paragraph } from "../paper/paragraph.ts";
import { quiet, run } from "../paper/run.ts";
import { titledTable, type TableColumn, type TableRow } from "../paper/table.ts";
import { numberCells, type Printing } from "./printing.ts";

/** Charts by day, each with its sentence, and the same as one table, where every number has its marks. */
export function dayCharts(printing: Printing, panels: readonly PanelWithTotals[]): void {
  for (const panel of panels) dayChart(printing, panel);
  if (panels.some(isMarked)) titledTable(printing.sheet, "By day", columnsOf(panels), rowsOf(printing, panels));
}

/** Where nothing is told there is no chart: an empty axis would read as zero. */
function dayChart({ sheet, citations, overview }: Printing, panel: PanelWithTotals): void {
  const caption = [run(panel.sentence), ...citations.after(claimsOf(overview, panel))];
  if (isMarked(panel)) {
    chartFigure(sheet, panel, { height: 136, caption });
    return;
  }
  subheading(sheet, panel.title, 30);
  paragraph(sheet, caption);
}

function isMarked({ columns }: PanelWithTotals): boolean {
  return columns.some(({ marks }) => marks.length > 0);
}

/** What the sentence under a chart rests on: the totals of the whole period, which may hold more than its days do. */
function claimsOf({ totals }: Overview, { sentence, names, totals: days }: PanelWithTotals): readonly ClaimId[] {
  const shown = days.flat().filter((total) => total !== null);
  const rows = new Set(shown.map(rowOf));
  const inDays = totals.filter((total) => rows.has(rowOf(total)));
  const spoken = totals.filter(
    ({ key, apart, interval }) =>
      apart === null &&
      shown.every((total) => total.key.measure !== key.measure) &&
      names.includes(measureWords(key.measure)) &&
      sentence.toLowerCase().includes(`${longWords(interval)} `),
  );
  return [...new Set([...inDays, ...spoken, ...shown].flatMap(({ claims }) => claims))];
}

function columnsOf(panels: readonly PanelWithTotals[]): readonly TableColumn[] {
  const names = panels.flatMap((panel) => panel.names);
  const share = 380 / Math.max(1, names.length);
  return [
    { title: "Day", share: 100 },
    ...names.flatMap((name) => [
      { title: name.charAt(0).toUpperCase() + name.slice(1), share: share * 0.5, align: "right" as const },
      { title: "Sources", share: share * 0.5 },
    ]),
  ];
}

function rowsOf(printing: Printing, panels: readonly PanelWithTotals[]): readonly TableRow[] {
  return printing.overview.byDay.map(({ day, briefed }, at) => {
    const totals = panels.flatMap((panel) => panel.names.map((_, inside) => panel.totals[at]?.[inside] ?? null));
    return {
      cells: [
        [run(shortDayWords(day), type.cell)],
        ...totals.flatMap((total) =>
          total === null && !briefed ? [[quiet("no brief", type.cell)], []] : numberCells(printing, total),
        ),
      ],
    };
  });
}
