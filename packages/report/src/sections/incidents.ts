import { totalsOf, type IncidentSummary, type Total } from "@daybook/data";
import { periodWords } from "@daybook/charts";
import { type } from "../paper/grid.ts";
import { heading } from "../paper/heading.ts";
import { paragraph } from "../paper/paragraph.ts";
import { quiet, run, strong, type Run } from "../paper/run.ts";
import { table, type TableRow } from "../paper/table.ts";
import { rowWords, totalShort } from "../words/total-words.ts";
import { isConstructed, type Printing } from "./printing.ts";

const columns = [
  { title: "When", share: 78 },
  { title: "Where", share: 76 },
  { title: "What", share: 90 },
  { title: "Figures, with sources", share: 160 },
  { title: "Said by", share: 76 },
] as const;

/** The annex: every incident of the week, newest first, with what is held at its top. */
export function incidents(printing: Printing): void {
  const { overview, sheet } = printing;
  heading(sheet, "Incidents of the week", 150);
  if (overview.incidents.length === 0) {
    paragraph(sheet, [run("No incident of this week is told.")]);
    return;
  }
  const trees = Map.groupBy(overview.figures.values(), ({ root }) => root);
  const rows = overview.incidents.map((summary) => {
    const totals = totalsOf(trees.get(summary.incident.id) ?? [], overview.request);
    return incidentRow(printing, summary, totals);
  });
  table(sheet, columns, rows);
}

function incidentRow(printing: Printing, summary: IncidentSummary, totals: readonly Total[]): TableRow {
  const { incident, from, to, places, origins } = summary;
  const claims = totals.flatMap((total) => total.claims);
  const example = isConstructed(printing.overview, claims) ? [quiet(" (constructed example)", type.cell)] : [];
  return {
    cells: [
      [run(periodWords({ from, to }), type.cell)],
      [run(listed(places), type.cell)],
      [strong(incident.label, type.cell), ...example],
      figureRuns(printing, totals),
      [quiet(origins.length === 0 ? "the brief itself" : listed(origins), type.cell)],
    ],
  };
}

function figureRuns({ overview, citations }: Printing, totals: readonly Total[]): readonly Run[] {
  return totals.flatMap((total, at) => {
    const name = total.apart === null ? rowWords(total) : `${rowWords(total)}, says ${total.apart}`;
    return [
      run(`${at === 0 ? "" : "; "}${name}: `, type.cell),
      strong(totalShort(total, overview.figures), type.cell),
      ...citations.after(total.claims, type.cell),
    ];
  });
}

function listed(names: readonly string[]): string {
  return names.join("; ");
}
