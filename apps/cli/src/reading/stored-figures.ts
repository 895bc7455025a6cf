import {
  reviewOf,
  storedFrom,
  storedFromReview,
  type Decision,
  type KeptReading,
  type StoredFigure,
} from "@daybook/intake";
import { plusDays } from "@daybook/data";
import type { Store } from "@daybook/store";

/** A toll is corrected within weeks; a brief does not go back further without saying so. */
const daysBack = 60;

/** The figures that a brief of a day may revise: those of the briefs of the weeks before it, also where they still wait. */
export async function storedFigures(store: Store, published: string): Promise<readonly StoredFigure[]> {
  const first = plusDays(published, -daysBack);
  const isBefore = (brief: { readonly published: string }) => brief.published >= first && brief.published < published;
  const reviewed = (await store.inbox()).filter(isBefore);
  const known = new Set(reviewed.map(({ id }) => id));
  const others = (await store.briefs()).filter((brief) => isBefore(brief) && !known.has(brief.id));
  const claims = await Promise.all(others.map(({ id }) => store.claimsOfBrief(id)));
  const told = await Promise.all(reviewed.map(({ id }) => toldIn(store, id)));
  return [...storedFrom(claims.flat()), ...told.flat()];
}

async function toldIn(store: Store, id: string): Promise<readonly StoredFigure[]> {
  const kept = await store.review(id);
  if (kept === undefined) return [];
  const decided = kept.decided.map(({ json, ...signature }) => ({ ...signature, decision: json as Decision }));
  return storedFromReview(reviewOf(kept.reading as KeptReading, decided, []));
}
