import type { Overview, Total } from "@daybook/data";
import { digits, longWords, quantityWords, shortDayWords, sideWords, stepWords } from "@daybook/charts";
import { type } from "../paper/grid.ts";
import { heading, subheading } from "../paper/heading.ts";
import { paragraph } from "../paper/paragraph.ts";
import { run } from "../paper/run.ts";
import { table, titledTable, type TableRow } from "../paper/table.ts";
import { rowWords } from "../words/total-words.ts";
import type { Printing } from "./printing.ts";

/** Claims that exclude each other, totals without a ceiling, incidents without a number, days without a brief. */
export function notKnown(printing: Printing): void {
  const { overview, sheet } = printing;
  heading(sheet, "Conflicts and what is not known", 140);
  subheading(sheet, "Days without a brief", 30);
  paragraph(sheet, [run(daysWords(overview))]);
  subheading(sheet, "Conflicts", 30);
  conflicts(printing);
  openTotals(printing);
}

function daysWords({ coverage }: Overview): string {
  const silent = coverage.byDay.filter(({ briefed }) => !briefed).map(({ day }) => shortDayWords(day));
  if (silent.length === 0) return "Every day of the week has a brief.";
  if (silent.length === coverage.days)
    return "No day of the week has a brief. Nothing here says that nothing happened.";
  return `${silent.join(", ")}. What happened on these days is told only as far as later briefs tell it.`;
}

function conflicts({ overview, sheet, citations }: Printing): void {
  const ids = new Set(overview.totals.flatMap((total) => total.conflicts));
  if (ids.size === 0) {
    paragraph(sheet, [run("No claims of this week exclude each other.")]);
    return;
  }
  const names = { claims: overview.claims, incidents: new Map() };
  const rows = [...ids].flatMap((id): TableRow[] => {
    const figure = overview.figures.get(id);
    const step = figure?.steps.find(({ kind }) => kind === "conflict");
    if (figure === undefined || step === undefined) return [];
    const claims = [...figure.claims, ...figure.setAside.map(({ claim }) => claim)];
    return [
      {
        cells: [
          [run(`${quantityWords(figure.key)} (${sideWords(figure.key)})`, type.cell)],
          [run(figure.places.join("; "), type.cell)],
          [run(stepWords(step, names), type.cell), ...citations.after(claims, type.cell)],
        ],
      },
    ];
  });
  const columns = [
    { title: "What", share: 120 },
    { title: "Where", share: 100 },
    { title: "Between, with sources", share: 260 },
  ];
  table(sheet, columns, rows);
}

function openTotals({ overview, sheet, citations }: Printing): void {
  const rows = overview.totals.flatMap((total): TableRow[] => {
    const reasons = reasonsOf(total);
    if (reasons.length === 0) return [];
    return [
      {
        cells: [
          [run(rowWords(total), type.cell)],
          [run(sideWords({ ...total.key, actor: null }), type.cell)],
          [run(longWords(total.interval), type.cell), ...citations.after(total.claims, type.cell)],
          [run(reasons.join("; "), type.cell)],
        ],
      },
    ];
  });
  if (rows.length === 0) {
    subheading(sheet, leftOpen, 30);
    paragraph(sheet, [
      run(
        overview.totals.length === 0
          ? "Nothing is held of this week."
          : "Every total has a ceiling and a central figure.",
      ),
    ]);
    return;
  }
  const columns = [
    { title: "What", share: 130 },
    { title: "Whose", share: 80 },
    { title: "Held, with sources", share: 110 },
    { title: "What is missing", share: 160 },
  ];
  titledTable(sheet, leftOpen, columns, rows);
}

const leftOpen = "What the totals leave open";

/** Why a total is not the whole of it. */
function reasonsOf({ open, unquantified, withoutBest, unallocated, figures }: Total): readonly string[] {
  const of = figures.length === 1 ? "" : ` in ${counted(open, "of its figures")}`;
  return [
    open > 0 ? `no source sets a ceiling${of}` : "",
    withoutBest > 0 ? "a source gives no central figure" : "",
    unquantified > 0
      ? `${counted(unquantified, unquantified === 1 ? "incident tells" : "incidents tell")} nothing of it`
      : "",
    unallocated === null ? "" : unallocatedWords(unallocated.high),
  ].filter((reason) => reason !== "");
}

function unallocatedWords(high: number | null): string {
  return `a larger count that is partly of this place and week may hold ${high === null ? "an unknown number" : `up to ${digits(high)}`} more`;
}

function counted(count: number, words: string): string {
  return `${digits(count)} ${words}`;
}
