import type { Annotation } from "@daybook/data";
import { readAnnotation, type Provenance } from "../formats/annotation.ts";
import { annotationOfReview, namesOf } from "./annotation-of-review.ts";
import type { Review } from "./review.ts";

/**
 * What a review adds to the ledger as it stands; `null` while nothing of it counts. A brief that is done and of which
 * nothing counts is a day that was briefed all the same. Throws an AnnotationError for what cannot be so.
 */
export function projectionOf(review: Review, text: string, provenance: Provenance = {}): Annotation | null {
  const file = annotationOfReview(review);
  if (file.figures.length === 0 && review.state !== "done") return null;
  const { incidents, ...annotation } = readAnnotation(file, text, provenance);
  const nameOf = namesOf(review);
  const same = new Map(review.incidents.map(({ id, sameAs }) => [nameOf(id), sameAs]));
  return { ...annotation, incidents: incidents.map((one) => ({ ...one, sameAs: same.get(one.id) ?? null })) };
}
