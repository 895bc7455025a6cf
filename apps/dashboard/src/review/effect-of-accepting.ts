import type { Store } from "@daybook/store";
import { shortFigure } from "../pages/review/figure-words.ts";
import type { EffectView } from "../pages/review/view.ts";
import { effectAfter } from "./effect-after.ts";
import type { OpenReview } from "./open-review.ts";

interface Asked {
  readonly figures: readonly string[];
  /** Whether these are all that wait. */
  readonly isAll: boolean;
}

/** What the totals would be if figures were accepted now. Writes nothing. */
export async function effectOfAccepting(
  store: Store,
  open: OpenReview,
  { figures, isAll }: Asked,
): Promise<EffectView> {
  const known = open.review.figures.map(({ entry }) => entry).filter(({ id }) => figures.includes(id));
  const main = known.find(({ id }) => id === figures[0]);
  const of = isAll || main === undefined ? "" : shortFigure(main);
  if (known.length === 0) return { of, effects: [] };
  return { of, effects: await effectAfter(store, open, [{ type: "accept", figures: known.map(({ id }) => id) }]) };
}
