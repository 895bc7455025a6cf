import type { Store } from "@daybook/store";
import type { Mode, ReviewView } from "../pages/review/view.ts";
import { alikeOf } from "./alike-of.ts";
import { earlierOf } from "./earlier-of.ts";
import { editionOf } from "./edition-of.ts";
import { heldOf } from "./held-of.ts";
import type { OpenReview } from "./open-review.ts";

interface Shown {
  readonly by: string | null;
  readonly mode: Mode;
  readonly notice?: string | null;
  readonly said?: string | null;
  readonly at?: string | null;
}

/** Everything that the page of a review shows, but what the totals would be. */
export async function viewOf(store: Store, open: OpenReview, shown: Shown): Promise<ReviewView> {
  const { kept, decided, review } = open;
  const { by, mode, notice = null, said = null, at = null } = shown;
  return {
    brief: { ...kept.brief, example: kept.example },
    review,
    decided,
    by,
    mode,
    earlier: await earlierOf(store, review),
    alike: await alikeOf(store, open),
    held: kept.counts ? await heldOf(store, kept.brief.id) : new Map(),
    edition: await editionOf(store, open),
    effect: null,
    notice,
    said,
    at,
  };
}
