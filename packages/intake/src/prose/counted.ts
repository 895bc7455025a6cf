import { adverbs, auxiliaries, conjunctions, determiners, prepositions, pronouns } from "./words/function-words.ts";
import { commodityOf } from "./words/commodities.ts";
import { compoundOf, nounOf, type Noun } from "./noun.ts";
import type { Numeral } from "./numerals.ts";
import type { Predicate } from "./predicate.ts";
import type { Token } from "./tokens.ts";
import type { Sense } from "./words/predicates.ts";

/** A numeral with what it counts. */
export interface Counted {
  readonly numeral: Numeral;
  /** Token indices of the whole phrase: hedge, number, noun, "of them". */
  readonly first: number;
  readonly last: number;
  /** Where the words that tell the number and its noun end: the span that leads back to the text. */
  readonly told: number;
  readonly noun: Noun | null;
  /** Index of the noun's token, or of the last word of an unknown one; -1 without. */
  readonly nounAt: number;
  /** "six of them", "two of the drones", "17 of 19 drones". */
  readonly partitive: "none" | "pronoun" | "definite" | "number";
  /** "45 injured people". */
  readonly qualifier: Sense | null;
  /** "another 26", "five others", "three more": beside those told just before. */
  readonly additive: boolean;
}

type Starts = ReadonlyMap<number, Numeral>;

/** What each numeral of a sentence counts. */
export function countedIn(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  predicates: readonly Predicate[],
): readonly Counted[] {
  const verbs = new Map(predicates.map((predicate) => [predicate.first, predicate]));
  const starts: Starts = new Map(numerals.map((numeral) => [numeral.first, numeral]));
  return numerals.map((numeral) => countedFrom(tokens, numeral, verbs, starts));
}

const additives = new Set("more other others further additional".split(" "));

function countedFrom(
  tokens: readonly Token[],
  numeral: Numeral,
  verbs: ReadonlyMap<number, Predicate>,
  starts: Starts,
): Counted {
  let at = numeral.last + 1;
  while (additives.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower !== "than") at += 1;
  const additive = at > numeral.last + 1 || /^(?:another|a further|an additional)$/.test(numeral.hedge ?? "");
  const base = { numeral, first: numeral.first, additive };
  if (tokens[at]?.lower === "out" && tokens[at + 1]?.lower === "of") at += 1;
  if (tokens[at]?.lower === "of") return { ...base, ...partitiveFrom(tokens, numeral, at, verbs, starts) };
  const noun = nounFrom(tokens, at, verbs, starts);
  const last = noun.at >= 0 ? noun.at : at - 1;
  return { ...base, last, told: last, noun: noun.noun, nounAt: noun.at, partitive: "none", qualifier: noun.qualifier };
}

type Partitive = Pick<Counted, "last" | "told" | "noun" | "nounAt" | "partitive" | "qualifier">;

function partitiveFrom(
  tokens: readonly Token[],
  numeral: Numeral,
  of: number,
  verbs: ReadonlyMap<number, Predicate>,
  starts: Starts,
): Partitive {
  const next = tokens[of + 1]?.lower ?? "";
  const told = of - 1;
  if (/^(?:them|whom|which|these|us|you)$/.test(next))
    return { last: of + 1, told, noun: null, nounAt: -1, partitive: "pronoun", qualifier: null };
  const isDefinite = /^(?:the|its|his|her|their|our|those|that|this)$/.test(next);
  const from = of + (isDefinite ? 2 : 1);
  const whole = starts.get(from);
  const noun = nounFrom(tokens, (whole?.last ?? from - 1) + 1, isDefinite ? without(verbs, from) : verbs, starts);
  const last = Math.max(noun.at, isDefinite ? of + 1 : of);
  if (isDefinite) return { last, told, noun: noun.noun, nounAt: noun.at, partitive: "definite", qualifier: null };
  if (whole !== undefined)
    return {
      last: Math.max(noun.at, whole.last),
      told,
      noun: noun.noun,
      nounAt: noun.at,
      partitive: "number",
      qualifier: null,
    };
  const isPlain = numeral.vague || noun.noun !== null;
  const end = isPlain ? Math.max(noun.at, of - 1) : told;
  return {
    last: end,
    told: end,
    noun: isPlain ? noun.noun : massOf(tokens, of),
    nounAt: noun.at,
    partitive: "none",
    qualifier: noun.qualifier,
  };
}

/** "172,000 of wheat": tonnes, told once for a list. */
function massOf(tokens: readonly Token[], of: number): Noun | null {
  return commodityOf(tokens, of + 1) === null ? null : nounOf("tons");
}

function without(verbs: ReadonlyMap<number, Predicate>, at: number): ReadonlyMap<number, Predicate> {
  return verbs.has(at) ? new Map([...verbs].filter(([first]) => first !== at)) : verbs;
}

interface Found {
  readonly noun: Noun | null;
  readonly at: number;
  readonly qualifier: Sense | null;
}

const longestPhrase = 8;

/** The noun of a phrase that begins at `from`: the last known noun of an unbroken run of words. */
function nounFrom(
  tokens: readonly Token[],
  from: number,
  verbs: ReadonlyMap<number, Predicate>,
  starts: Starts,
): Found {
  let found: Found = { noun: null, at: -1, qualifier: null };
  let qualifier: Sense | null = null;
  for (let at = from; at < Math.min(tokens.length, from + longestPhrase); at += 1) {
    const token = tokens[at];
    if (token === undefined || starts.has(at)) break;
    if (/^[“"‘']$/.test(token.text)) continue;
    if (token.kind !== "word" && token.text !== "%") break;
    if (isStop(token.lower) || /^(?:prisoner|hostage|captive)$/.test(token.lower)) break;
    const verb = verbs.get(at);
    if (verb !== undefined && !isQualifier(tokens, verb, at === from)) break;
    if (verb !== undefined) qualifier = verb.senses[0] ?? null;
    const noun = compoundOf(token.lower, tokens[at + 1]?.lower ?? "");
    if (noun !== null) return { noun, at: at + 1, qualifier };
    const known = verb === undefined ? nounAt(tokens, at) : null;
    if (known !== null) found = { noun: known, at, qualifier };
    else if (found.noun !== null && !(found.noun.class === "person" && isThing(tokens[at + 1]))) break;
    else if (found.noun === null && verb === undefined)
      found = { noun: null, at: endsPlural(token.lower) ? at : -1, qualifier };
    if (found.noun !== null && found.noun.why !== null && nounOf(tokens[at + 1]?.lower ?? "")?.class !== "person")
      break;
  }
  return found;
}

function isStop(word: string): boolean {
  return (
    prepositions.has(word) ||
    conjunctions.has(word) ||
    pronouns.has(word) ||
    auxiliaries.has(word) ||
    determiners.has(word) ||
    (adverbs.has(word) && word !== "confirmed")
  );
}

/** "injured people", "displaced families": a participle before the noun, not a verb. */
function isQualifier(tokens: readonly Token[], verb: Predicate, isFirst: boolean): boolean {
  const next = nounOf(tokens[verb.last + 1]?.lower ?? "");
  const isAdjective =
    verb.voice === "active" ? isFirst && (tokens[verb.last]?.lower ?? "").endsWith("ed") : verb.voice !== "passive";
  return isAdjective && next !== null && next.why === null;
}

/** "a civilian production facility": people before a thing only say whose it is. */
function isThing(token: Token | undefined): boolean {
  const noun = token === undefined ? null : nounOf(token.lower);
  return noun !== null && (noun.class === "facility" || noun.class === "building" || noun.class === "vehicle");
}

function endsPlural(word: string): boolean {
  return /[a-z]s$/.test(word) && !/(?:ss|us|is)$/.test(word);
}

/** "fuel tank" is no armour; "N homes" are buildings until they lose power. */
function nounAt(tokens: readonly Token[], at: number): Noun | null {
  const word = tokens[at]?.lower ?? "";
  const noun = nounOf(word);
  const before = tokens[at - 1]?.lower ?? "";
  if (before === "radar" && noun?.class === "facility") return nounOf("radars");
  if (
    noun?.class === "equipment" &&
    /^tanks?$/.test(word) &&
    /^(?:fuel|oil|storage|gas|water|petrol|diesel)$/.test(before)
  ) {
    return { class: "facility", unit: `${before} tanks`, group: null, why: null };
  }
  if (
    noun !== null &&
    /^(?:apartment|residential|private|office|storage)$/.test(before) &&
    (noun.class === "building" || noun.class === "facility")
  ) {
    return { ...noun, unit: `${before} ${noun.unit}` };
  }
  return noun;
}
