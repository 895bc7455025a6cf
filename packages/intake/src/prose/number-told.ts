import type { FigureEntry } from "../formats/annotation-schema.ts";
import { withImplied } from "./implied.ts";
import { numeralsIn } from "./numerals.ts";
import { tokensOf } from "./tokens.ts";

/** What the words of a number leave open, in the fields of a figure. */
export type NumberTold = Pick<FigureEntry, "low" | "best" | "high" | "bound" | "hedge" | "vague" | "implicit">;

/** The first number that words tell: "more than 30", "six or seven", "dozens", "a 10-year-old boy". `null` where they tell none. */
export function numberTold(words: string): NumberTold | null {
  const tokens = tokensOf(words, 0, words.length);
  const plain = numeralsIn(tokens);
  const [first] = plain.length > 0 ? plain : withImplied(tokens, plain);
  if (first === undefined) return null;
  const { low, best, high, bound, hedge, vague, implicit } = first;
  return { low, best, high, bound, hedge, vague, implicit };
}
