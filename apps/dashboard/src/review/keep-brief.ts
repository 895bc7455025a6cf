import type { Brief, BriefId } from "@daybook/data";
import { carriedOver, projectionOf, reviewOf, summaryOf, type KeptReading } from "@daybook/intake";
import type { KeptOutcome, Store } from "@daybook/store";
import { entriesOf, openReview } from "./open-review.ts";

/** A brief with what was read of it. */
export interface ReadBrief {
  readonly brief: Brief;
  readonly reading: KeptReading;
  /** The brief that it is a corrected edition of, as a person said. */
  readonly editionOf: BriefId | null;
}

/** Keeps a brief for review. Of a corrected edition, what was decided of the first holds where the words are the same. */
export async function keepBrief(store: Store, { brief, reading, editionOf }: ReadBrief): Promise<KeptOutcome> {
  const first = editionOf === null ? undefined : await openReview(store, editionOf);
  if (first === undefined) {
    const review = reviewOf(reading, [], entriesOf(await store.speakers()));
    return store.keepReading({ brief, reading, summary: summaryOf(review), editionOf });
  }
  const { review: before, register } = first;
  const edition = { first: before, reading, text: brief.text, at: new Date(), register: entriesOf(register) };
  const carried = carriedOver(edition);
  return store.keepReading({
    brief,
    reading: carried.reading,
    summary: summaryOf(carried.review),
    decided: carried.decided.map(({ by, decision }) => ({ by, json: decision })),
    annotation: projectionOf(carried.review, brief.text, { publisher: brief.publisher, url: brief.url }),
    editionOf: first.kept.brief.id,
  });
}
