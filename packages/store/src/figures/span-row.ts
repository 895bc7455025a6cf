import type { Figure, FigureId } from "@daybook/data";
import type { Tables } from "../tables.ts";
import type { FigureSpan, TreeSpan } from "./spans.ts";

/** A figure with the columns that queries look into; the figure itself is kept whole. */
export function figureRow({ figure, occurrence, knownFrom, knownUntil }: FigureSpan): Tables["figure"] {
  return {
    id: figure.id,
    occurrence,
    known_from: knownFrom,
    known_until: knownUntil,
    incident_id: figure.incident,
    root_id: figure.root,
    measure: figure.key.measure,
    kind: figure.key.kind,
    from_day: figure.from,
    to_day: figure.to,
    json: JSON.stringify(figure),
  };
}

export function figureSpanOf({ json, occurrence, known_from, known_until }: Tables["figure"]): FigureSpan {
  return { figure: JSON.parse(json) as Figure, occurrence, knownFrom: known_from, knownUntil: known_until };
}

export function treeRow(
  { root, from, to, figures, knownFrom, knownUntil }: TreeSpan,
  sortKey: string,
): Omit<Tables["tree"], "rolled"> {
  return {
    root_id: root,
    known_from: knownFrom,
    known_until: knownUntil,
    sort_key: sortKey,
    from_day: from,
    to_day: to,
    figures: JSON.stringify(figures),
  };
}

export function treeSpanOf({
  root_id,
  from_day,
  to_day,
  figures,
  known_from,
  known_until,
}: Omit<Tables["tree"], "rolled">): TreeSpan {
  return {
    root: root_id,
    from: from_day,
    to: to_day,
    knownFrom: known_from,
    knownUntil: known_until,
    figures: JSON.parse(figures) as readonly FigureId[],
  };
}
