import { ofOther, ofWar } from "./words/evidence.ts";
import type { Sentence } from "./sentence.ts";

/** Enough of a text to know its kind. */
const farthest = 200_000;

/**
 * Whether a text tells of a war: the dead of an earthquake are not the dead of a war.
 *
 * Different words of war are counted against those of sport, markets, kitchens and disasters.
 */
export function tellsOfWar(text: string): boolean {
  const head = text.slice(0, farthest);
  const war = differentIn(head, ofWar);
  return war > 0 && (war >= 2 || /\bDay \d/.test(head)) && war > differentIn(head, ofOther);
}

/** A paragraph of a brief on war that tells of something else: an earthquake, a match. */
export function isOfOtherKind(sentences: readonly Sentence[]): boolean {
  const words = sentences.map(({ text }) => text).join(" ");
  return differentIn(words, ofOther) >= 2 && differentIn(words, ofWar) === 0;
}

function differentIn(text: string, words: RegExp): number {
  const found = new Set<string>();
  for (const match of text.matchAll(words)) found.add(match[0].toLowerCase().replace(/s$/, ""));
  return found.size;
}
