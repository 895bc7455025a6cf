import { liesIn, type BriefCard, type Figure, type Filter } from "@daybook/data";
import { figureRows, type Evidence, type FigureRow } from "./figure-row.ts";
import type { Provenance } from "./table.ts";
import type { ReadingRow } from "./shapes/readings.ts";
import type { TotalsRow } from "./shapes/totals.ts";

/** All that one question selects: what is told of it as totals, and figure by figure. */
export interface Selection {
  readonly asked: Filter & { readonly asKnownOn: string };
  readonly totalRows: readonly TotalsRow[];
  readonly figureRows: readonly FigureRow[];
  readonly readingRows: readonly ReadingRow[];
  /** The briefs that the figures rest on. */
  readonly briefs: readonly BriefCard[];
  readonly provenance: Provenance;
}

/** What of a selection a file holds: the others need not be read for it. */
export type Part = "totals" | "figures" | "readings";

export const parts: readonly Part[] = ["totals", "figures", "readings"];

/** Where figures and what stands behind them are kept. */
export interface Kept {
  figuresAsked(filter: Filter, asKnownOn: string): Promise<readonly Figure[]>;
  evidence(figures: readonly Figure[], asKnownOn: string): Promise<Evidence>;
}

export interface SelectionOptions extends Pick<Selection, "asked" | "provenance"> {
  /** The parts that are wanted; the others are empty. */
  readonly only: readonly Part[];
  readonly totalRows: () => Promise<Selection["totalRows"]>;
  readonly readingRows: () => Promise<Selection["readingRows"]>;
  readonly wordsOf: (figure: Figure) => string;
}

/** The figures in a filter with their evidence, beside its totals. */
export async function selectionOf(kept: Kept, options: SelectionOptions): Promise<Selection> {
  const { asked, provenance, only, totalRows, readingRows } = options;
  const rows = only.includes("figures") ? await figureRowsIn(kept, options) : [];
  return {
    asked,
    provenance,
    totalRows: only.includes("totals") ? await totalRows() : [],
    readingRows: only.includes("readings") ? await readingRows() : [],
    figureRows: rows,
    briefs: briefsOf(rows),
  };
}

async function figureRowsIn(kept: Kept, { asked, wordsOf }: SelectionOptions): Promise<readonly FigureRow[]> {
  const figures = (await kept.figuresAsked(asked, asked.asKnownOn)).filter((figure) => liesIn(figure, asked));
  return figureRows(figures, await kept.evidence(figures, asked.asKnownOn), wordsOf);
}

function briefsOf(rows: readonly FigureRow[]): readonly BriefCard[] {
  return [...new Map(rows.flatMap(({ briefs }) => briefs).map((brief) => [brief.id, brief])).values()];
}
