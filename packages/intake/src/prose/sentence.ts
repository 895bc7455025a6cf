import { countedIn, type Counted } from "./counted.ts";
import { withImplied } from "./implied.ts";
import { numeralsIn } from "./numerals.ts";
import type { Noun } from "./noun.ts";
import { predicatesIn, type Predicate } from "./predicate.ts";
import { tokensOf, type Token } from "./tokens.ts";
import type { Line } from "./layout.ts";
import type { SentenceSpan } from "./sentences.ts";

/** A sentence taken apart: its words, its numbers with what they count, and what is told of them. */
export interface Sentence extends SentenceSpan {
  readonly text: string;
  readonly line: Line;
  /** Which line of the brief, and which sentence of the line. */
  readonly lineAt: number;
  readonly at: number;
  readonly tokens: readonly Token[];
  readonly predicates: readonly Predicate[];
  readonly counted: readonly Counted[];
}

/** Words of one sentence that are looked at; longer runs without a full stop are cut. */
const longestSentence = 400;

export function sentenceFrom(text: string, span: SentenceSpan, line: Line, lineAt: number, at: number): Sentence {
  const tokens = tokensOf(text, span.start, span.end).slice(0, longestSentence);
  const numerals = withImplied(tokens, numeralsIn(tokens));
  const predicates = predicatesIn(tokens, numerals);
  const counted = countedIn(tokens, numerals, predicates).filter(
    ({ numeral, noun }) => !numeral.implicit || numeral.best === 0 || isOne(noun),
  );
  return { ...span, text: text.slice(span.start, span.end), line, lineAt, at, tokens, predicates, counted };
}

/** "a man", "a school": one of what is counted one by one. */
function isOne(noun: Noun | null): boolean {
  return noun !== null && (noun.class === "person" || noun.class === "building" || noun.class === "facility");
}
