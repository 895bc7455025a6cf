import { projectionOf, reviewOf, type Decided, type KeptReading } from "@daybook/intake";
import type { Store } from "@daybook/store";
import { shortFigure } from "../pages/review/figure-words.ts";
import type { EffectView } from "../pages/review/view.ts";
import type { Reviewed } from "./view-of.ts";

interface Asked {
  readonly figures: readonly string[];
  /** Whether these are all that wait. */
  readonly isAll: boolean;
}

/** What the totals would be if figures were accepted now. Writes nothing. */
export async function effectOfAccepting(store: Store, found: Reviewed, { figures, isAll }: Asked): Promise<EffectView> {
  const { kept, review, decided } = found;
  const known = figures.filter((id) => review.figures.some(({ entry }) => entry.id === id));
  const of = isAll ? `All ${known.length} that wait` : wordsOf(known[0], found);
  if (known.length === 0) return { of, effects: [] };
  const { speakers } = await store.speakers();
  const supposed: Decided = {
    seq: review.seq + 1,
    at: kept.recordedAt,
    by: "",
    decision: { type: "accept", figures: known },
  };
  const register = speakers.map(({ name, kind, side, origin }) => ({ name, kind, side, origin }));
  const would = reviewOf(kept.reading as KeptReading, [...decided, supposed], register);
  const { publisher, url, text } = kept.brief;
  return {
    of,
    effects: await store.effectOf({ brief: kept.brief.id, annotation: projectionOf(would, text, { publisher, url }) }),
  };
}

function wordsOf(id: string | undefined, { review }: Reviewed): string {
  const found = review.figures.find(({ entry }) => entry.id === id);
  return found === undefined ? "" : shortFigure(found.entry);
}
