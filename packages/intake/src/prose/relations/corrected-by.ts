import type { DraftFigure } from "../draft-figure.ts";

/** "Wednesday’s brief said four children had been killed. The correct number is three": of children too, and of that figure. */
export function correctedBy(draft: DraftFigure, at: number, all: readonly DraftFigure[]): DraftFigure {
  if (draft.restates !== null || !/\b[Cc]orrect (?:number|figure|toll|count|total)\b/.test(draft.quote)) return draft;
  const wrong = all.slice(0, at).findLast((other) => other.measure === draft.measure);
  if (wrong === undefined || wrong.restates === null || !isNextSentence(wrong, draft)) return draft;
  const { brief, figure } = wrong.restates;
  return { ...draft, victim_group: wrong.victim_group, revises: { brief, figure, type: "correction" } };
}

function isNextSentence(a: DraftFigure, b: DraftFigure): boolean {
  return b.start >= a.end && b.start - a.end <= 2;
}
