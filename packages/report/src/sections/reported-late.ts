import type { TotalChange } from "@daybook/data";
import {
  becauseOf,
  changedWords,
  dayWords,
  differenceWords,
  kindWords,
  saidBy,
  weekWords,
  wordsOf,
  type Because,
} from "@daybook/charts";
import { type } from "../paper/grid.ts";
import { heading } from "../paper/heading.ts";
import { paragraph } from "../paper/paragraph.ts";
import { quiet, run, strong, type Run } from "../paper/run.ts";
import { table } from "../paper/table.ts";
import { totalShort } from "../words/total-words.ts";
import type { Printing } from "./printing.ts";

const columns = [
  { title: "What", share: 130 },
  { title: "Before → after", share: 84 },
  { title: "What became of it", share: 96 },
  { title: "Because, with sources", share: 170 },
] as const;

/** What this week learned of earlier weeks, each change with its type and the words that made it. No total of this week holds it. */
export function reportedLate(printing: Printing): void {
  const { overview, sheet } = printing;
  const { changes, since, until } = overview.late;
  heading(sheet, "Changes to earlier weeks", 130);
  if (changes.length === 0) {
    paragraph(sheet, [run("Nothing became known of earlier weeks during this week.")]);
    return;
  }
  const note = `What happened in earlier weeks and was first told, or told anew, during this week: known on ${dayWords(until)} and not yet on ${dayWords(since)}. It belongs to the week in which it happened and is in none of this week’s totals.`;
  paragraph(sheet, [quiet(note)]);
  const byWeek = [...Map.groupBy(changes, ({ week }) => week)].sort(([a], [b]) => a.localeCompare(b));
  table(
    sheet,
    columns,
    byWeek.flatMap(([week, ofWeek]) => [
      { cells: [[strong(`${ofWeek.slice(0, 1).map(weekWords).join("")} (${week})`, type.cell)]], isGroup: true },
      ...ofWeek.map((change) => ({ cells: cellsOf(printing, change) })),
    ]),
  );
}

function cellsOf(printing: Printing, change: TotalChange): readonly (readonly Run[])[] {
  const { difference } = change;
  const became = [kindWords(change).join(", "), difference === null ? null : differenceWords(difference)];
  return [
    [run(changedWords(change), type.cell)],
    [strong(numbersOf(change, printing), type.cell)],
    [run(became.filter((words) => words !== null).join("; "), type.cell)],
    becauseRuns(printing, change),
  ];
}

/** "no data → 20"; a total that fell away is withdrawn, one that was moved is no data here. */
function numbersOf({ before, after, kinds }: TotalChange, { overview }: Printing): string {
  const isMoved = !kinds.includes("retracted");
  const was = before === null ? "no data" : totalShort(before, overview.figures);
  const is = after === null ? (isMoved ? "no data" : "withdrawn") : totalShort(after, overview.figures);
  return `${was} → ${is}`;
}

/** Each claim in its own words with its speaker and its mark. */
function becauseRuns({ overview, citations }: Printing, change: TotalChange): readonly Run[] {
  const names = { claims: overview.claims, incidents: new Map() };
  const because = becauseOf(change, names);
  if (because.length === 0)
    return [run("A brief told anew what is part of what, or that all of it is told.", type.cell)];
  return because.flatMap((one, at) => [
    run(`${at === 0 ? "" : "; "}${wordsFor(one)}`, type.cell),
    ...citations.after(cited(one, change), type.cell),
  ]);
}

function wordsFor({ claim, how }: Because): string {
  return `${saidBy(claim)}: “${wordsOf(claim)}”${how === "" ? "" : `, which ${how}`}`;
}

/** The claim, and those whose place it took. */
function cited({ claim }: Because, { figures }: TotalChange): readonly string[] {
  const replaced = figures
    .flatMap(({ causes }) => causes)
    .flatMap((cause) => (cause.kind === "replaced" && cause.claim === claim.id ? [cause.of] : []));
  return [claim.id, ...new Set(replaced)];
}
