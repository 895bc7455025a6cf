import type { Measure } from "@daybook/data";
import type { Predicate } from "./predicate.ts";
import type { Sense } from "./words/predicates.ts";

/** What is told of a number in its sentence, and how that was seen. */
export interface Telling {
  readonly measure: Measure;
  readonly sense: Sense;
  /** The pattern that found it, for the reader of the draft. */
  readonly pattern: Pattern;
  readonly predicate: Predicate | null;
  /** Index, in the sentence, of the number whose telling this one shares; `null` where it has its own. */
  readonly sharedWith: number | null;
  /** How it stands to that number, or to the one told before. */
  readonly link: Link;
}

export type Link =
  | "none"
  | "list"
  | "including"
  | "of them"
  | "breakdown"
  | "total"
  | "in other words"
  | "previous"
  | "rival";

export type Pattern =
  | "object of a verb"
  | "subject of a verb"
  | "noun that says it"
  | "toll that stands at"
  | "goods by weight"
  | "weapons named"
  | "attacks named"
  | "recorded at places"
  | "shared with a list"
  | "part named inside"
  | "told of some of them"
  | "said in other words"
  | "told as past"
  | "nobody"
  | "one by article";
