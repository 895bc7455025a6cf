import { matchedFigures } from "@daybook/intake";
import type { Store } from "@daybook/store";
import type { Edition } from "../pages/review/view.ts";
import { openReview, type OpenReview } from "./open-review.ts";

/** The brief that this one is a corrected edition of, and what changed against it; `null` where it is none. */
export async function editionOf(store: Store, { kept, reading }: OpenReview): Promise<Edition | null> {
  const first = kept.editionOf === null ? undefined : await openReview(store, kept.editionOf);
  if (first === undefined) return null;
  const { id, key, title, published } = first.kept.brief;
  const [before, now] = [first.reading.annotation.figures, reading.annotation.figures];
  const matched = matchedFigures(before, now);
  const found = new Set(matched.values());
  return {
    id,
    key,
    title,
    published,
    same: matched.size,
    changed: now.filter((figure) => !found.has(figure.id)),
    gone: before.filter((figure) => !matched.has(figure.id)),
  };
}
