import { decisionSchema, reviewOf, type Decided, type KeptReading, type Review } from "@daybook/intake";
import type { KeptReview, Store } from "@daybook/store";
import type { Linked, Mode, ReviewView } from "../pages/review/view.ts";
import { alikeOf } from "./alike-of.ts";
import { earlierOf } from "./earlier-of.ts";
import { heldOf } from "./held-of.ts";

/** A brief whose review can be shown. */
export interface Reviewed {
  readonly kept: KeptReview;
  readonly decided: readonly Decided[];
  readonly review: Review;
}

interface Shown {
  readonly by: string | null;
  readonly mode: Mode;
  readonly notice?: string | null;
  readonly said?: string | null;
}

/** `undefined` where no reading of such a brief is kept. */
export async function reviewed(store: Store, idOrKey: string): Promise<Reviewed | undefined> {
  const kept = await store.review(idOrKey);
  if (kept === undefined) return undefined;
  const { speakers } = await store.speakers();
  const decided = kept.decided.map(({ json, ...rest }) => ({ ...rest, decision: decisionSchema.parse(json) }));
  return { kept, decided, review: reviewOf(kept.reading as KeptReading, decided, speakers.map(plain)) };
}

/** Everything that the page of a review shows, but what the totals would be. */
export async function viewOf(store: Store, { kept, decided, review }: Reviewed, shown: Shown): Promise<ReviewView> {
  const { by, mode, notice = null, said = null } = shown;
  return {
    brief: { ...kept.brief, example: kept.example },
    review,
    decided,
    by,
    mode,
    earlier: await earlierOf(store, review),
    alike: await alikeOf(store, review, decided),
    held: kept.counts ? await heldOf(store, kept.brief.id) : new Map(),
    edition: kept.editionOf === null ? null : await linkedTo(store, kept.editionOf),
    effect: null,
    notice,
    said,
  };
}

/** A brief to lead to, whether or not anything of it counts. */
export async function linkedTo(store: Store, idOrKey: string): Promise<Linked | null> {
  const brief = (await store.review(idOrKey))?.brief ?? (await store.brief(idOrKey));
  return brief === undefined ? null : { id: brief.id, key: brief.key, title: brief.title, published: brief.published };
}

function plain({ name, kind, side, origin }: Parameters<typeof reviewOf>[2][number]) {
  return { name, kind, side, origin };
}
