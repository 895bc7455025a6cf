import type { BriefId } from "@daybook/data";
import { AnnotationError, summaryOf } from "@daybook/intake";
import { LedgerError, type Store } from "@daybook/store";
import { annotationIn } from "./annotation-in.ts";
import { openReview } from "./open-review.ts";

/**
 * Tells anew what counts of the briefs that cite speakers of whom the register says something else now (R6). What was cut
 * off in the middle is made up for the next time, and when the dashboard starts.
 */
export async function followRegister(store: Store): Promise<void> {
  const { version, names } = await store.unfollowedSpeakers();
  if (names.length === 0) return;
  for (const brief of await store.briefsCiting(names)) await toldAnew(store, brief);
  await store.markFollowed(version);
}

/** What cannot be told anew stays as it is: a person sees why when they open its review. */
async function toldAnew(store: Store, brief: BriefId): Promise<void> {
  try {
    await tellAnew(store, brief);
  } catch (error) {
    if (!(error instanceof LedgerError || error instanceof AnnotationError)) throw error;
  }
}

/** Until nobody decides in the middle of it: whoever does has told it anew themselves, or it is tried again. */
async function tellAnew(store: Store, brief: BriefId): Promise<void> {
  for (;;) {
    const open = await openReview(store, brief);
    if (open === undefined) return;
    const { review, register } = open;
    const { outcome } = await store.decide({
      brief,
      after: review.seq,
      register: register.version,
      decided: [],
      summary: summaryOf(review),
      annotation: annotationIn(open, review),
    });
    if (outcome === "decided") return;
  }
}
