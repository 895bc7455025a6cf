import type { ClaimId, Figure, Step } from "@daybook/data";
import { panelsOf, quantityWords, sideWords, stepWords, sumSentences } from "@daybook/charts";
import { type } from "../paper/grid.ts";
import { heading } from "../paper/heading.ts";
import { run } from "../paper/run.ts";
import { titledTable } from "../paper/table.ts";
import { dayCharts } from "./day-charts.ts";
import type { Printing } from "./printing.ts";
import { regionTable } from "./region-table.ts";

/** The killed and the injured: by day, by region, and where sources give different numbers. */
export function casualties(printing: Printing): void {
  heading(printing.sheet, "Casualties", 300);
  dayCharts(printing, panelsOf(printing.overview).casualties);
  regionTable(printing, [
    { title: "Killed", measure: "killed" },
    { title: "Injured", measure: "injured" },
  ]);
  rivals(printing);
  sums(printing);
}

const sumColumns = [
  { title: "What", share: 110 },
  { title: "How the number adds up, with sources", share: 370 },
] as const;

/** Totals of more than one incident: what they add, what they take to be inside another, what stands beside them. */
function sums({ overview, sheet, citations }: Printing): void {
  const totals = overview.totals.filter(({ key, apart, figures, assumed, ofWhich }) => {
    const isOfPeople = key.measure === "killed" || key.measure === "injured";
    return isOfPeople && apart === null && !ofWhich && (figures.length > 1 || assumed.length > 0);
  });
  if (totals.length === 0) return;
  titledTable(
    sheet,
    "How the totals add up",
    sumColumns,
    totals.map((total) => ({
      cells: [
        [run(`${quantityWords(total.key)} (${sideWords(total.key)})`, type.cell)],
        [
          run(sumSentences(total, { figures: overview.figures, incidents: overview.named }).join(" "), type.cell),
          ...citations.after(total.claims, type.cell),
        ],
      ],
    })),
  );
}

const columns = [
  { title: "What", share: 110 },
  { title: "Where", share: 90 },
  { title: "How it was weighed, with sources", share: 280 },
] as const;

function rivals({ overview, sheet, citations }: Printing): void {
  const used = [...new Set(overview.totals.flatMap(({ figures }) => figures))];
  const rows = used
    .flatMap((id) => overview.figures.get(id) ?? [])
    .flatMap((figure) => figure.steps.filter(isRivalry).map((step) => ({ figure, step })));
  if (rows.length === 0) return;
  titledTable(
    sheet,
    "Where sources differ",
    columns,
    rows.map(({ figure, step }) => ({
      cells: [
        [run(`${quantityWords(figure.key)} (${sideWords(figure.key)})`, type.cell)],
        [run(placesOf(figure), type.cell)],
        [
          run(capital(stepWords(step, { claims: overview.claims, incidents: new Map() })), type.cell),
          ...citations.after(claimsOf(step), type.cell),
        ],
      ],
    })),
  );
}

type Rivalry = Extract<Step, { kind: "rivals" | "verified floor" }>;

function isRivalry(step: Step): step is Rivalry {
  return step.kind === "verified floor" || (step.kind === "rivals" && step.rivals.length > 0);
}

function claimsOf(step: Rivalry): readonly ClaimId[] {
  return step.kind === "rivals" ? [step.ranked, ...step.rivals] : [step.claim];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function placesOf({ places }: Figure): string {
  return places.length > 3 ? `${places.slice(0, 3).join("; ")} and others` : places.join("; ");
}
