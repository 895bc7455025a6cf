import type { FigureId } from "@daybook/data";
import type { Tables } from "../tables.ts";
import { figureOf, figureText } from "./figure-text.ts";
import type { FigureSpan, TreeSpan } from "./spans.ts";

/** A figure with the columns that queries look into. */
export function figureRow({ figure, occurrence, knownFrom, knownUntil }: FigureSpan): Tables["figure"] {
  return {
    id: figure.id,
    occurrence,
    known_from: knownFrom,
    known_until: knownUntil,
    root_id: figure.root,
    json: figureText(figure),
  };
}

export function figureSpanOf(row: Tables["figure"]): FigureSpan {
  const { occurrence, known_from, known_until } = row;
  return { figure: figureOf(row), occurrence, knownFrom: known_from, knownUntil: known_until };
}

export function treeRow(
  { root, from, to, figures, knownFrom, knownUntil }: TreeSpan,
  sortKey: string,
  isRolled: boolean,
): Tables["tree"] {
  return {
    root_id: root,
    known_from: knownFrom,
    known_until: knownUntil,
    sort_key: sortKey,
    from_day: from,
    to_day: to,
    figures: JSON.stringify(figures),
    rolled: Number(isRolled),
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
