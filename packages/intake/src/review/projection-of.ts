import type { Annotation } from "@daybook/data";
import { readAnnotation, type Provenance } from "../formats/annotation.ts";
import { annotationOfReview, namesOf } from "./annotation-of-review.ts";
import type { Review } from "./review.ts";

/**
 * What a review adds to the ledger as it stands; `null` while nothing of it counts. Throws an AnnotationError for what
 * cannot be so.
 */
export function projectionOf(review: Review, text: string, provenance: Provenance = {}): Annotation | null {
  const file = annotationOfReview(review);
  return file.figures.length === 0 ? null : readAnnotation(file, text, provenance);
}
