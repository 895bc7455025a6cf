import type { Annotation } from "@daybook/data";
import { projectionOf, type Review } from "@daybook/intake";
import type { OpenReview } from "./open-review.ts";

/** What counts of a review as it is, or as it would be; `null` while nothing does. */
export function annotationIn({ kept }: Pick<OpenReview, "kept">, review: Review): Annotation | null {
  const { text, publisher, url } = kept.brief;
  return projectionOf(review, text, { publisher, url });
}
