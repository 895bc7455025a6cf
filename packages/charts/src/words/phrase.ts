import type { ClaimId, Total } from "@daybook/data";
import type { Told } from "../panels/over-time.ts";
import { countWords, longWords } from "./interval-words.ts";

/** A run of words; one that speaks a number carries what the number comes from, so that it can be linked. */
export interface Phrase<T = Total> {
  readonly words: string;
  /** The total that the number is: it has an account. */
  readonly total: T | null;
  /** Where the number of a running total was read, which is in no total. */
  readonly read: ReadFrom | null;
}

export interface ReadFrom {
  readonly series: string;
  /** One claim where the number is told in its sentence; several where it is computed from what they tell. */
  readonly claims: readonly ClaimId[];
}

export function plain(words: string): Phrase<never> {
  return { words, total: null, read: null };
}

/** The number, linked, and what it counts. */
export function counted<T extends Told>(total: T, what: string): readonly Phrase<T>[] {
  if (total.noneReported) return [ofTotal("no", total), plain(` ${what}`)];
  const number = longWords(total.interval);
  return [ofTotal(number, total), plain(countWords(total.interval, what).slice(number.length))];
}

export function ofTotal<T>(words: string, total: T): Phrase<T> {
  return { words, total, read: null };
}

/** A sentence without its links. */
export function inWords(phrases: readonly Phrase<unknown>[]): string {
  return phrases.map(({ words }) => words).join("");
}

export function capitalised<T>([first, ...rest]: readonly Phrase<T>[]): readonly Phrase<T>[] {
  if (first === undefined) return [];
  return [{ ...first, words: first.words.charAt(0).toUpperCase() + first.words.slice(1) }, ...rest];
}
