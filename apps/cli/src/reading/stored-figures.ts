import { storedFrom, type StoredFigure } from "@daybook/intake";
import { plusDays } from "@daybook/data";
import type { Store } from "@daybook/store";

/** A toll is corrected within weeks; a brief does not go back further without saying so. */
const daysBack = 60;

/** The figures of the ledger that a brief of a day may revise: those of the briefs of the weeks before it. */
export async function storedFigures(store: Store, published: string): Promise<readonly StoredFigure[]> {
  const first = plusDays(published, -daysBack);
  const before = (await store.briefs()).filter((brief) => brief.published >= first && brief.published < published);
  const claims = await Promise.all(before.map(({ id }) => store.claimsOfBrief(id)));
  return storedFrom(claims.flat());
}
