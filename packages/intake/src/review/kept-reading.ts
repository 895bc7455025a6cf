import { annotationFrom, type AboutBrief } from "../formats/annotation-from.ts";
import type { AnnotationFile } from "../formats/annotation-schema.ts";
import type { Reading } from "../prose/read-brief.ts";

/** What is kept of a brief when it comes in, before anybody has decided. It never changes. */
export interface KeptReading {
  /** All that was read, or given by a file, in the terms of `war-brief-gold/1`. */
  readonly annotation: AnnotationFile;
  /** How each figure was found; empty where a person wrote them down. */
  readonly found: Readonly<Record<string, { readonly pattern: string; readonly confidence: number }>>;
}

/** What a reader found, as it is kept for a review. */
export function keptReading(reading: Reading & { readonly published: string }, about: AboutBrief): KeptReading {
  const found = reading.figures.map(({ id, pattern, confidence }) => [id, { pattern, confidence }] as const);
  return {
    annotation: { ...annotationFrom(reading, about), distractors: reading.distractors.map(plain) },
    found: Object.fromEntries(found),
  };
}

/** What a person wrote down outside, as if it had been read. */
export function keptAnnotation(annotation: AnnotationFile): KeptReading {
  return { annotation, found: {} };
}

function plain({ text, start, end, why }: Reading["distractors"][number]) {
  return { text, start, end, why };
}
