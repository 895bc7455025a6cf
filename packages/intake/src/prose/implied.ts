import { nounOf } from "./noun.ts";
import { conjunctions, prepositions, pronouns } from "./words/function-words.ts";
import type { Numeral } from "./numerals.ts";
import type { Token } from "./tokens.ts";

/** Adds the counts that no numeral tells: "a 10-year-old boy" is one, "nobody" and "no casualties" are none. */
export function withImplied(tokens: readonly Token[], numerals: readonly Numeral[]): readonly Numeral[] {
  const none = tokens.flatMap((_, at) => noneAt(tokens, at) ?? []);
  const told = numerals.filter(({ first, last }) => !none.some((zero) => zero.first <= last && first <= zero.last));
  const taken = new Set(
    told.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  const one = tokens.flatMap((_, at) => (taken.has(at) ? [] : (oneAt(tokens, at) ?? [])));
  return [...told, ...none, ...one].toSorted((a, b) => a.first - b.first);
}

const casualties = /^(?:casualties|casualty|injuries|deaths|fatalities|victims|losses|wounded|dead)$/;

function noneAt(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.lower ?? "";
  if (word === "nobody") return implicit(at, at, 0);
  if (word !== "no") return null;
  const next = tokens[at + 1]?.lower ?? "";
  if (next === "one") return implicit(at, at + 1, 0);
  const isNamed =
    casualties.test(next) ||
    (/^(?:military|civilian|other|further|immediate|reported)$/.test(next) &&
      casualties.test(tokens[at + 2]?.lower ?? ""));
  return isNamed || (nounOf(next)?.class === "person" && next.endsWith("s")) ? implicit(at, at, 0) : null;
}

const longestName = 4;

/** "a civilian", "a 62-year-old man", "a five-story residential building". */
function oneAt(tokens: readonly Token[], at: number): Numeral | null {
  if (!/^(?:a|an|another)$/.test(tokens[at]?.lower ?? "")) return null;
  for (let here = at + 1; here <= at + longestName; here += 1) {
    const token = tokens[here];
    if (token === undefined || token.kind !== "word" || isBreak(token.lower)) return null;
    const noun = nounOf(token.lower);
    if (noun !== null && nounOf(tokens[here + 1]?.lower ?? "")?.class === "person") continue;
    if (noun !== null) return /^(?:person|building|facility)$/.test(noun.class) ? implicit(at, at, 1) : null;
  }
  return null;
}

function isBreak(word: string): boolean {
  return prepositions.has(word) || conjunctions.has(word) || pronouns.has(word);
}

function implicit(first: number, last: number, value: number): Numeral {
  return {
    first,
    last,
    core: first,
    low: value,
    best: value,
    high: value,
    bound: "exact",
    hedge: null,
    vague: false,
    implicit: true,
  };
}
