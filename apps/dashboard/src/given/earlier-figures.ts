import { plusDays } from "@daybook/data";
import { storedFrom, storedFromReview, type StoredFigure } from "@daybook/intake";
import type { Store } from "@daybook/store";
import { openReview } from "../review/open-review.ts";

/** A toll is corrected within weeks; a brief does not go back further without saying so. */
const daysBack = 60;

/** The figures that a brief of a day may revise: those of the briefs of the weeks before it, whether or not they count yet. */
export async function earlierFigures(store: Store, published: string): Promise<readonly StoredFigure[]> {
  const first = plusDays(published, -daysBack);
  const isBefore = (brief: { readonly published: string }) => brief.published >= first && brief.published < published;
  const reviewed = (await store.inbox()).filter(isBefore);
  const ids = new Set(reviewed.map(({ id }) => id));
  const others = (await store.briefs()).filter((brief) => isBefore(brief) && !ids.has(brief.id));
  const [told, claims] = await Promise.all([
    Promise.all(reviewed.map(({ id }) => ofReview(store, id))),
    Promise.all(others.map(({ id }) => store.claimsOfBrief(id))),
  ]);
  return [...told.flat(), ...storedFrom(claims.flat())];
}

async function ofReview(store: Store, id: string): Promise<readonly StoredFigure[]> {
  const open = await openReview(store, id);
  return open === undefined ? [] : storedFromReview(open.review);
}
