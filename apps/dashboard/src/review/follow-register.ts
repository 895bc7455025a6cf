import type { BriefId } from "@daybook/data";
import { summaryOf } from "@daybook/intake";
import type { SpeakerChange, Store } from "@daybook/store";
import { annotationIn } from "./annotation-in.ts";
import { openReview } from "./open-review.ts";

/** Tells anew what counts of the other briefs that cite speakers of whom the register says something else now (R6). */
export async function followRegister(
  store: Store,
  speakers: readonly Pick<SpeakerChange, "name">[],
  besides: BriefId | null = null,
): Promise<void> {
  if (speakers.length === 0) return;
  const briefs = await store.briefsCiting(speakers.map(({ name }) => name));
  for (const brief of briefs) if (brief !== besides) await toldAnew(store, brief);
}

/** Until nobody decides in the middle of it: whoever does has told it anew themselves, or it is tried again. */
async function toldAnew(store: Store, brief: BriefId): Promise<void> {
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
