import type { AnnotationFile, FigureEntry } from "../formats/annotation-schema.ts";
import { publishedOf } from "../prose/dates/published-of.ts";
import { rollupOf, type Rollup } from "../prose/rollup.ts";
import { annotationOfReview } from "./annotation-of-review.ts";
import type { Review } from "./review.ts";

/** Every field that `war-brief-gold/1` asks for, so that a reader can be scored on what people decided. */
export interface ExportedAnnotation extends Omit<AnnotationFile, "sequence" | "distractors"> {
  /** The file with the text, beside this one. */
  readonly file: string;
  readonly published_cue: string | null;
  readonly sequence: { readonly name: string; readonly position: string } | null;
  readonly words: number;
  readonly utf16_length: number;
  readonly distractors: Review["setAside"];
  readonly rollup: Readonly<Record<string, Rollup>>;
}

/** What people accepted of a brief; what they rejected is among the numerals that are no figure, with their reason. */
export function exportedAnnotation(review: Review, text: string): ExportedAnnotation {
  const { schema, brief_id, title, published, theatre, language, constructed, ...told } = annotationOfReview(review);
  return {
    schema,
    brief_id,
    file: `${brief_id}.txt`,
    title,
    published,
    published_cue: publishedOf(text)?.cue ?? null,
    theatre,
    language,
    constructed,
    sequence: review.sequence === null ? null : { name: review.sequence, position: published },
    words: text.split(/\s+/).filter(Boolean).length,
    utf16_length: text.length,
    incidents: told.incidents,
    speakers: told.speakers,
    figures: told.figures,
    distractors: distractorsOf(review, told.figures),
    rollup: rollupOf(told.figures.map((figure) => ({ ...figure, pattern: "", confidence: 1, past: false }))),
  };
}

function distractorsOf({ setAside, figures }: Review, accepted: readonly FigureEntry[]): Review["setAside"] {
  const isTold = (start: number, end: number) => accepted.some(({ span }) => span.start < end && span.end > start);
  const rejected = figures
    .filter(({ state }) => state === "rejected")
    .map(({ entry: { span }, reason }) => ({ ...span, why: reason === null || reason === "" ? "rejected" : reason }));
  const all = [...setAside, ...rejected].filter(({ start, end }) => !isTold(start, end));
  return all.toSorted((a, b) => a.start - b.start);
}
