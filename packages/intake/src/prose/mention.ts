import type { Counted } from "./counted.ts";
import type { Sentence } from "./sentence.ts";
import type { Telling } from "./telling.ts";

/** One number of the brief that is told as a figure, in its sentence. */
export interface Mention {
  readonly sentence: Sentence;
  /** Index in `sentence.counted`. */
  readonly at: number;
  readonly counted: Counted;
  readonly telling: Telling;
  /** Offsets in the text of the words that tell it. */
  readonly start: number;
  readonly end: number;
  /** Index among all mentions of the one whose telling this shares; `null` without. */
  readonly host: number | null;
  /** The second of two figures that one number tells: "two people each in A and B". */
  readonly twin?: true;
}

/** A number of the brief that is no figure. */
export interface Distractor {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly why: string;
}
