import type { StoredFigure } from "../prose/relations/revised-by.ts";
import type { Review } from "./review.ts";

/** What a brief tells under review, whether or not it counts yet, in the terms that a reader compares a later brief with. */
export function storedFromReview({ key, published, figures }: Review): readonly StoredFigure[] {
  const told = figures.filter(({ state, entry }) => state !== "rejected" && entry.duplicate_of === null);
  return told
    .filter(({ entry }) => entry.restates === null)
    .map(({ entry }) => ({
      brief: key,
      published,
      figure: entry.id,
      measure: entry.measure,
      low: entry.low,
      best: entry.best,
      high: entry.high,
      place: entry.place,
      date: entry.date,
      period_start: entry.period_start,
      period_end: entry.period_end,
      cumulative: entry.cumulative,
      victim_group: entry.victim_group,
      commodity: entry.commodity,
      attributed_to: entry.attributed_to,
    }));
}
