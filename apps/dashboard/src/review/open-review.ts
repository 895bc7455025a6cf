import {
  reviewOf,
  type Decided,
  type Decision,
  type KeptReading,
  type Review,
  type SpeakerEntry,
} from "@daybook/intake";
import type { KeptReview, Register, Store } from "@daybook/store";

/** A review as it stands: what is kept of it, and what follows. */
export interface OpenReview {
  readonly kept: KeptReview;
  readonly reading: KeptReading;
  readonly decided: readonly Decided[];
  readonly register: Register;
  readonly review: Review;
}

/** `undefined` where no reading of the brief was kept. */
export async function openReview(store: Store, idOrKey: string): Promise<OpenReview | undefined> {
  const register = await store.speakers();
  const kept = await store.review(idOrKey);
  if (kept === undefined) return undefined;
  const reading = kept.reading as KeptReading;
  const decided = kept.decided.map(({ json, ...signature }) => ({ ...signature, decision: json as Decision }));
  return { kept, reading, decided, register, review: reviewOf(reading, decided, entriesOf(register)) };
}

export function entriesOf({ speakers }: Register): readonly SpeakerEntry[] {
  return speakers.map(({ name, kind, side, origin }) => ({ name, kind, side, origin }));
}
