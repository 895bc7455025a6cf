import { layoutOf } from "../prose/layout.ts";
import { sentencesOf } from "../prose/sentences.ts";

/** How much of a text stands in another one word for word. */
export interface SharedSentences {
  /** Sentences that both have. */
  readonly same: number;
  /** All sentences of the text. */
  readonly sentences: number;
}

/** Counted in sentences, whatever their order and the spaces in them. */
export function sharedSentences(text: string, other: string): SharedSentences {
  const own = sentencesIn(text);
  const theirs = new Set(sentencesIn(other));
  return { same: own.filter((sentence) => theirs.has(sentence)).length, sentences: own.length };
}

function sentencesIn(text: string): readonly string[] {
  const lines = layoutOf(text);
  const spans = lines.flatMap(({ start, end }) => sentencesOf(text, start, end));
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim()).filter((one) => one !== "");
}
