import { plainFigure } from "../formats/annotation-from.ts";
import type { FigureEntry } from "../formats/annotation-schema.ts";
import { layoutOf } from "./layout.ts";
import { numberTold, type NumberTold } from "./number-told.ts";
import { sentencesOf, type SentenceSpan } from "./sentences.ts";

/** Where words stand in a text, `[start, end)` in UTF-16 code units. */
export interface WordsAt {
  readonly start: number;
  readonly end: number;
}

interface Near {
  /** What the new figure is called: "p1". */
  readonly id: string;
  readonly published: string;
  /** The figures that are there; the nearest before the words says place, day and speaker until a person does. */
  readonly figures: readonly FigureEntry[];
}

/**
 * A figure of words that the reader passed over: its number is read from them, the rest taken over from the figure told
 * nearest before them. Words without a number tell of one: "a school". `null` where the words are not in the text.
 */
export function figureFromWords(text: string, given: WordsAt, { id, published, figures }: Near): FigureEntry | null {
  const { start, end } = trimmed(text, given);
  const words = text.slice(start, end);
  if (words === "") return null;
  const told = numberTold(words) ?? one;
  const sentence = sentenceAround(text, { start, end });
  const quote = text.slice(sentence.start, sentence.end);
  const near = nearestTo(start, figures);
  return plainFigure({
    ...(near ?? unlike(published)),
    ...noRelations,
    ...told,
    id,
    quote,
    ...sentence,
    span: { text: words, start, end },
  });
}

const one: NumberTold = { low: 1, best: 1, high: 1, bound: "exact", hedge: null, vague: false, implicit: true };

const noRelations = {
  subset_of: null,
  part_of: null,
  duplicate_of: null,
  alternative_to: null,
  revises: null,
  restates: null,
} as const;

/** Where nothing was told before the words. */
function unlike(
  published: string,
): Omit<FigureEntry, keyof typeof noRelations | "id" | "quote" | "start" | "end" | "span"> {
  return {
    kind: "casualty",
    measure: "injured",
    low: null,
    best: null,
    high: null,
    bound: "exact",
    hedge: null,
    vague: false,
    implicit: false,
    unit: "people",
    commodity: null,
    victim_group: null,
    victim_side: null,
    actor: null,
    weapon: null,
    place: null,
    date: published,
    period_start: null,
    period_end: null,
    cumulative: false,
    attributed_to: null,
    status: "reported",
    incident: null,
  };
}

function trimmed(text: string, { start, end }: WordsAt): WordsAt {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  return { start: start + before, end: Math.max(start + before, start + words.trimEnd().length) };
}

/** The sentence that words stand in; of words across two sentences, both. */
function sentenceAround(text: string, { start, end }: WordsAt): WordsAt {
  const spans: readonly SentenceSpan[] = layoutOf(text)
    .filter((line) => line.start < end && line.end > start)
    .flatMap((line) => sentencesOf(text, line.start, line.end))
    .filter((span) => span.start < end && span.end > start);
  return {
    start: Math.min(start, ...spans.map((span) => span.start)),
    end: Math.max(end, ...spans.map((span) => span.end)),
  };
}

function nearestTo(at: number, figures: readonly FigureEntry[]): FigureEntry | undefined {
  const distance = ({ span }: FigureEntry) => (span.start <= at ? at - span.start : (span.start - at) * 4);
  return figures.toSorted((a, b) => distance(a) - distance(b))[0];
}
