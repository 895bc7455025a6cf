import type { DraftFigure } from "./draft-figure.ts";

interface Read {
  readonly text: string;
  readonly published: string | null;
  readonly figures: readonly DraftFigure[];
}

const unsure = 0.6;

/** What a person has to look at before the figures count, in plain words. */
export function problemsOf({ text, published, figures }: Read): readonly string[] {
  const found: string[] = [];
  if (published === null) found.push("The text does not say on which day it was published.");
  if (text.trim() !== "" && figures.length === 0) found.push("No figure of a war was found in this text.");
  for (const { id, span, place, confidence, measure } of figures) {
    if (place === null) found.push(`${id}: “${span.text}” (${measure}) has no place.`);
    else if (confidence < unsure)
      found.push(`${id}: “${span.text}” (${measure}) is not sure; read its sentence again.`);
  }
  return found;
}
