import { compare, differenceOf, type Overview, type Total } from "@daybook/data";
import { besideWords, boundWords, comparisonWords, periodWords, rowOf, shortWords, sideWords } from "@daybook/charts";
import { type } from "../paper/grid.ts";
import { subheading } from "../paper/heading.ts";
import { paragraph } from "../paper/paragraph.ts";
import { quiet, run, strong, type Run } from "../paper/run.ts";
import { table, type TableRow } from "../paper/table.ts";
import { rowWords, totalLong } from "../words/total-words.ts";
import type { Printing } from "./printing.ts";

const columns = [
  { title: "Quantity", share: 150 },
  { title: "Low", share: 42, align: "right" },
  { title: "Best", share: 42, align: "right" },
  { title: "High", share: 42, align: "right" },
  { title: "In words, with sources", share: 116 },
  { title: "The week before", share: 87 },
] as const;

/** All totals of the period by side, as intervals, against the week before; and those that stand apart by name. */
export function keyFigures(printing: Printing): void {
  const { overview, sheet } = printing;
  const own = overview.totals.filter(({ apart }) => apart === null);
  subheading(sheet, "Key figures", 70);
  if (own.length === 0) paragraph(sheet, [run("No data: nothing that was published tells of this week.")]);
  const sides = Map.groupBy(own, ({ key }) => sideWords({ ...key, actor: null }));
  const rows = [...sides].flatMap(([side, totals]) => sideRows(printing, side, totals));
  table(sheet, columns, rows);
  if (own.length > 0 && !isComparable(overview)) paragraph(sheet, [quiet(incomparable(overview))]);
  apartTable(printing);
}

function sideRows(printing: Printing, side: string, totals: readonly Total[]): readonly TableRow[] {
  const name = { cells: [[strong(side === "" ? "No side named" : side, type.cell)]], isGroup: true };
  return [name, ...totals.map((total) => rowOfTotal(printing, total, totals))];
}

function rowOfTotal({ overview, citations }: Printing, total: Total, beside: readonly Total[]): TableRow {
  const isInside = total.ofWhich && beside.some((whole) => isWholeOf(whole, total));
  const name = run(rowWords(total), type.cell);
  const bounds = boundWords(total.interval).map((words) => [
    words === "open" ? quiet(words, type.cell) : run(words, type.cell),
  ]);
  return {
    isInside,
    cells: [
      isInside ? [quiet("of which ", type.cell), name] : [name],
      ...bounds,
      [run(totalLong(total, overview.figures), type.cell), ...citations.after(total.claims, type.cell)],
      beforeCell({ overview, citations }, total),
    ],
  };
}

/** A row is set under its whole only where the whole is a row of the table too. */
function isWholeOf(whole: Total, { key }: Total): boolean {
  return !whole.ofWhich && whole.key.measure === key.measure && whole.key.kind === key.kind;
}

function beforeCell({ overview, citations }: Pick<Printing, "overview" | "citations">, total: Total): readonly Run[] {
  const { before, coverage } = overview;
  const then = before.totals.find((row) => rowOf(row) === rowOf(total)) ?? null;
  if (then === null) return [quiet("no data", type.cell)];
  const number = then.noneReported ? "none reported" : shortWords(then.interval);
  const both = { now: coverage, before: before.coverage };
  const told = [run(number, type.cell), ...citations.after(then.claims, type.cell)];
  if (!isComparable(overview)) return told;
  const words = besideWords(compare(total.interval, then.interval, both), differenceOf(total.interval, then.interval));
  return [...told, quiet(`; ${words}`, type.cell)];
}

/** Two weeks are compared only where as many days were briefed in each (R11). */
function isComparable({ coverage, before }: Overview): boolean {
  return coverage.briefed === before.coverage.briefed && coverage.days === before.coverage.days;
}

function incomparable({ coverage, before }: Overview): string {
  const words = comparisonWords("cannot be compared", { now: coverage, before: before.coverage });
  return `The week before (${periodWords(before.period)}) ${words}.`;
}

const apartColumns = [
  { title: "Quantity", share: 150 },
  { title: "Whose", share: 80 },
  { title: "Given by", share: 140 },
  { title: "In words, with sources", share: 110 },
] as const;

function apartTable({ overview, sheet, citations }: Printing): void {
  const apart = overview.totals.filter((total) => total.apart !== null);
  if (apart.length === 0) return;
  subheading(sheet, "Given by one side about the other", 110);
  const note =
    "These numbers, and what the side itself answers, stand apart under the name of who gives them. They are in no total.";
  paragraph(sheet, [quiet(note)]);
  table(
    sheet,
    apartColumns,
    apart.map((total) => ({
      cells: [
        [run(rowWords(total), type.cell)],
        [run(sideWords({ ...total.key, actor: null }), type.cell)],
        [run(total.apart ?? "", type.cell)],
        [run(totalLong(total, overview.figures), type.cell), ...citations.after(total.claims, type.cell)],
      ],
    })),
  );
}
