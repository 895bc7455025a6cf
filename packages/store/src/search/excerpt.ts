import type { Term } from "./terms-of.ts";
import { wordsIn, type Word } from "./words-in.ts";

/** A text in pieces, those that were asked for marked. */
export type Excerpt = readonly { readonly text: string; readonly isMarked: boolean }[];

/** So many words before what was found, and so many in all. */
const [before, most] = [8, 36];

/** A whole text with what was asked for marked. */
export function markedIn(text: string, terms: readonly Term[]): Excerpt {
  return piecesOf(text, spansIn(wordsIn(text), terms), { start: 0, end: text.length });
}

/** The words around the place where most of what was asked for stands together; of a text that has none its beginning. */
export function excerptOf(text: string, terms: readonly Term[]): Excerpt {
  const words = wordsIn(text);
  const spans = spansIn(words, terms);
  const first = Math.max(0, bestAt(words, spans) - before);
  const isLast = first + most >= words.length;
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  const end = isLast ? text.length : (words[first + most - 1]?.end ?? text.length);
  const lead = first === 0 ? [] : [{ text: "… ", isMarked: false }];
  const rest = isLast ? [] : [{ text: " …", isMarked: false }];
  return [...lead, ...piecesOf(text, spans, { start, end }), ...rest];
}

interface Span {
  readonly term: number;
  readonly start: number;
  readonly end: number;
  /** Which word of the text it begins with. */
  readonly at: number;
}

function spansIn(words: readonly Word[], terms: readonly Term[]): readonly Span[] {
  const found = words.flatMap((_, at) =>
    terms.flatMap((term, nth) => {
      const last = words[at + term.words.length - 1];
      const [first] = words.slice(at, at + 1);
      if (first === undefined || last === undefined || !beginsAt(words, at, term)) return [];
      return [{ term: nth, at, start: first.start, end: last.end }];
    }),
  );
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function beginsAt(words: readonly Word[], at: number, { words: asked, goesOn }: Term): boolean {
  return asked.every((word, nth) => {
    const folded = words[at + nth]?.folded ?? "";
    return goesOn && nth === asked.length - 1 ? folded.startsWith(word) : folded === word;
  });
}

/** The word from which on most different terms stand in one excerpt; of several the first. */
function bestAt(words: readonly Word[], spans: readonly Span[]): number {
  let best = { at: 0, terms: 0 };
  for (const [nth, { at }] of spans.entries()) {
    const near = spans.slice(nth, nth + most).filter((span) => span.at < at + most - before);
    const terms = new Set(near.map(({ term }) => term)).size;
    if (terms > best.terms) best = { at, terms };
  }
  return Math.min(best.at, words.length);
}

function piecesOf(text: string, spans: readonly Span[], { start, end }: Pick<Span, "start" | "end">): Excerpt {
  const pieces: { text: string; isMarked: boolean }[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start < at || span.end > end) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), isMarked: false });
    pieces.push({ text: text.slice(span.start, span.end), isMarked: true });
    at = span.end;
  }
  return at < end ? [...pieces, { text: text.slice(at, end), isMarked: false }] : pieces;
}
