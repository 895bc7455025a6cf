import {
  subgroupOf,
  type BriefCard,
  type BriefId,
  type Claim,
  type ClaimId,
  type Figure,
  type Incident,
  type IncidentId,
} from "@daybook/data";

/** What stands behind figures: who said what where, and what happened. */
export interface Evidence {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly incidents: ReadonlyMap<IncidentId, Incident>;
  readonly briefs: ReadonlyMap<BriefId, BriefCard>;
}

/** A figure with what a table says of it, and its first sentence. */
export interface FigureRow {
  readonly figure: Figure;
  readonly label: string;
  readonly subgroup: string | null;
  /** "33 or more" */
  readonly words: string;
  readonly weapons: readonly string[];
  readonly speakers: readonly string[];
  readonly briefs: readonly BriefCard[];
  readonly sentence: string;
}

/** Figures as rows of a table; `wordsOf` says what an interval leaves open. */
export function figureRows(
  figures: readonly Figure[],
  { claims, incidents, briefs }: Evidence,
  wordsOf: (figure: Figure) => string,
): readonly FigureRow[] {
  return figures.map((figure) => {
    const said = figure.claims.flatMap((id) => claims.get(id) ?? []);
    return {
      figure,
      label: incidents.get(figure.incident)?.label ?? figure.incident,
      subgroup: subgroupOf(figure.key),
      words: wordsOf(figure),
      weapons: distinct(said.flatMap(({ weapon }) => weapon ?? [])),
      speakers: distinct(said.flatMap(({ speaker }) => speaker?.name ?? [])),
      briefs: distinct(said.map(({ brief }) => brief)).flatMap((id) => briefs.get(id) ?? []),
      sentence: said[0]?.mentions[0]?.quote ?? "",
    };
  });
}

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
