import type { DraftFigure } from "../draft-figure.ts";
import { isSamePlace, valuesOf } from "./told.ts";

/** A figure of an earlier brief that is stored already. */
export interface StoredFigure {
  readonly brief: string;
  readonly published: string;
  readonly figure: string;
  readonly measure: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly cumulative: boolean;
  readonly victim_group: string | null;
  readonly commodity: string | null;
  readonly attributed_to: string | null;
}

/** The draft with the earlier figure that it replaces (`revises`) or only repeats (`restates`). */
export function revisedBy(draft: DraftFigure, stored: readonly StoredFigure[]): DraftFigure {
  if (draft.duplicate_of !== null) return draft;
  const same = stored
    .filter((earlier) => isSameQuantity(draft, earlier))
    .toSorted((a, b) => b.published.localeCompare(a.published));
  const told = same.find((earlier) => isSameValue(draft, earlier));
  if (told !== undefined && (draft.past || draft.attributed_to !== null))
    return { ...draft, restates: { brief: told.brief, figure: told.figure } };
  const [latest] = same;
  if (latest === undefined || draft.past || !saysRevision(draft) || isPartOfAnother(draft)) return draft;
  return { ...draft, revises: { brief: latest.brief, figure: latest.figure, type: typeOf(draft) } };
}

function isSameQuantity(draft: DraftFigure, earlier: StoredFigure): boolean {
  const isSameTime = draft.cumulative
    ? draft.period_start === earlier.period_start
    : (draft.date ?? draft.period_start) === (earlier.date ?? earlier.period_start);
  return (
    draft.measure === earlier.measure &&
    draft.cumulative === earlier.cumulative &&
    isSameTime &&
    isSamePlace(draft.place, earlier.place) &&
    draft.victim_group === earlier.victim_group &&
    draft.commodity === earlier.commodity
  );
}

function isSameValue(draft: DraftFigure, { low, best, high }: StoredFigure): boolean {
  return draft.low === low && draft.best === best && draft.high === high && valuesOf(draft).length > 0;
}

function isPartOfAnother({ part_of, alternative_to }: DraftFigure): boolean {
  return part_of !== null || alternative_to !== null;
}

/** "rose to", "is now known", "was revised", "lowered", "correction": a word that says so. */
function saysRevision({ quote, cumulative, pattern }: DraftFigure): boolean {
  return (
    cumulative ||
    pattern === "toll that stands at" ||
    /\b(?:now|rose|risen|climbed|grew|increased|revised|lowered|updated|correct(?:ion|ed)?|raising|bringing)\b/i.test(
      quote,
    )
  );
}

function typeOf({ quote, cumulative }: DraftFigure): "update" | "correction" | "reclassification" | "reading" {
  if (cumulative) return "reading";
  if (/\b(?:revised down|correct(?:ion|ed)?|mistaken|DNA|in error)\b/i.test(quote)) return "correction";
  return /\b(?:lowered|to reflect)\b/i.test(quote) ? "reclassification" : "update";
}
