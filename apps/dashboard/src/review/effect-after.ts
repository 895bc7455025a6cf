import type { Decision } from "@daybook/intake";
import type { Effect, Store } from "@daybook/store";
import { annotationIn } from "./annotation-in.ts";
import type { OpenReview } from "./open-review.ts";
import { suppose } from "./suppose.ts";

/** Which totals some decisions would change, before anybody takes them. Writes nothing. */
export function effectAfter(
  store: Store,
  open: OpenReview,
  decisions: readonly Decision[],
): Promise<readonly Effect[]> {
  const supposed = suppose(open, { by: "", at: new Date(0), decisions });
  return store.effectOf({ brief: open.kept.brief.id, annotation: annotationIn(open, supposed.review) });
}
