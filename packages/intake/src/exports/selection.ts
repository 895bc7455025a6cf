import {
  incidentsFrom,
  liesIn,
  type BriefCard,
  type Claim,
  type ClaimId,
  type Figure,
  type Filter,
  type IncidentStatement,
} from "@daybook/data";
import { figureRows, type FigureRow } from "./figure-row.ts";
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

/** Where figures and what stands behind them are kept. */
export interface Kept {
  figuresAsked(filter: Filter, asKnownOn: string): Promise<readonly Figure[]>;
  claims(ids: Iterable<ClaimId>): Promise<ReadonlyMap<ClaimId, Claim>>;
  ledger(): Promise<{ readonly statements: readonly IncidentStatement[] }>;
  briefs(): Promise<readonly BriefCard[]>;
}

export interface SelectionOptions extends Omit<Selection, "figureRows" | "briefs"> {
  readonly wordsOf: (figure: Figure) => string;
}

/** The figures in a filter with their evidence, beside its totals. */
export async function selectionOf(kept: Kept, options: SelectionOptions): Promise<Selection> {
  const { asked, wordsOf, totalRows, readingRows, provenance } = options;
  const figures = (await kept.figuresAsked(asked, asked.asKnownOn)).filter((figure) => liesIn(figure, asked));
  const { statements } = await kept.ledger();
  const incidents = incidentsFrom(statements.filter(({ published }) => published <= asked.asKnownOn));
  const evidence = {
    claims: await kept.claims(figures.flatMap(({ claims }) => claims)),
    incidents: new Map(incidents.map((incident) => [incident.id, incident])),
    briefs: new Map((await kept.briefs()).map((brief) => [brief.id, brief])),
  };
  const rows = figureRows(figures, evidence, wordsOf);
  return { asked, totalRows, readingRows, figureRows: rows, briefs: briefsOf(rows), provenance };
}

function briefsOf(rows: readonly FigureRow[]): readonly BriefCard[] {
  return [...new Map(rows.flatMap(({ briefs }) => briefs).map((brief) => [brief.id, brief])).values()];
}
