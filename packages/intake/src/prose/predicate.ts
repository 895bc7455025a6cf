import { states, transitives, type Sense } from "./words/predicates.ts";
import { adverbs, beForms, prepositions } from "./words/function-words.ts";
import { nounOf } from "./noun.ts";
import type { Numeral } from "./numerals.ts";
import type { Token } from "./tokens.ts";

/** Something told of something: a verb with an object or without, where it stands and how it is used. */
export interface Predicate {
  readonly senses: readonly Sense[];
  /** `active`: its object follows. `passive`, `state`: what it tells of stands before it. `either`: "wounded". */
  readonly voice: "active" | "passive" | "state" | "either";
  readonly first: number;
  readonly last: number;
  readonly gerund: boolean;
}

/** The predicates of a sentence, left to right; the longest phrase wins at each word. */
export function predicatesIn(tokens: readonly Token[], numerals: readonly Numeral[]): readonly Predicate[] {
  const found: Predicate[] = [];
  const opening = new Set(numerals.map(({ first }) => first));
  for (let at = 0; at < tokens.length;) {
    const next = predicateAt(tokens, at, opening);
    if (next !== null) found.push(next);
    at = next === null ? at + 1 : next.last + 1;
  }
  return found;
}

type Form = "base" | "past" | "participle" | "both" | "gerund" | "state";

interface Entry {
  readonly words: readonly string[];
  readonly sense: Sense;
  readonly form: Form;
}

function predicateAt(tokens: readonly Token[], at: number, opening: ReadonlySet<number>): Predicate | null {
  const matching = (entries.get(tokens[at]?.lower ?? "") ?? []).filter((entry) => matches(tokens, at, entry.words));
  const length = Math.max(0, ...matching.map((entry) => entry.words.length));
  const longest = matching.filter((entry) => entry.words.length === length);
  if (longest.length === 0) return null;
  const senses = [...new Set(longest.map((entry) => entry.sense))];
  const last = at + length - 1;
  const forms = new Set(longest.map((entry) => entry.form));
  if (forms.has("base") && forms.size === 1 && isNounHere(tokens, at, last, opening)) return null;
  return {
    senses,
    voice: voiceOf(tokens, { first: at, last }, forms, opening),
    first: at,
    last,
    gerund: forms.has("gerund"),
  };
}

/** "two strikes", "a bomb", "the target": nouns that look like verbs. */
function isNounHere(tokens: readonly Token[], at: number, last: number, opening: ReadonlySet<number>): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (/^(?:to|will|would|could|can|may|might|did|not|and|they|who|we|that)$/.test(before.lower)) return false;
  return (
    !beginsObject(tokens, last + 1, opening) ||
    /^(?:the|a|an|this|that|each|every|of|in|by|from|with|no)$/.test(before.lower)
  );
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[at + offset]?.lower === word);
}

function voiceOf(
  tokens: readonly Token[],
  { first, last }: Pick<Predicate, "first" | "last">,
  forms: ReadonlySet<Form>,
  opening: ReadonlySet<number>,
): Predicate["voice"] {
  const before = tokens[first - 1]?.lower ?? "";
  if (forms.has("gerund")) return before === "being" ? "passive" : "active";
  const isParticiple = forms.has("participle") || forms.has("both");
  if (isParticiple && isAfterBe(tokens, first)) return "passive";
  if ((forms.has("base") && !forms.has("both")) || forms.has("past")) return "active";
  if (!isParticiple) return "state";
  if (forms.has("participle")) return /^(?:had|have|has)$/.test(before) ? "active" : "passive";
  return beginsObject(tokens, last + 1, opening) ? "active" : forms.has("state") ? "state" : "either";
}

function isAfterBe(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 4; at -= 1) {
    const word = tokens[at]?.lower ?? "";
    if (beForms.has(word)) return true;
    if (!adverbs.has(word) && !word.endsWith("ly") && word !== "not") return false;
  }
  return false;
}

/** Whether an object may begin here: a number with its hedge, an article, a name, people. */
export function beginsObject(tokens: readonly Token[], at: number, opening: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (opening.has(at)) return !isTimeWord.test(tokens[at + 1]?.lower ?? "");
  if (token.text === "“" || token.text === '"') return beginsObject(tokens, at + 1, opening);
  if (/^\p{Lu}/u.test(token.text)) return !isTimeWord.test(token.lower) && !prepositions.has(token.lower);
  return objectOpeners.has(token.lower) || nounOf(token.lower)?.class === "person";
}

const isTimeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|a\.m\.|p\.m\.|hours?|days?)$/;
const objectOpeners = new Set(
  "the a an his her its their our many it them him no any all both another several".split(" "),
);

function indexed(): ReadonlyMap<string, readonly Entry[]> {
  const byWord = new Map<string, Entry[]>();
  for (const entry of allEntries()) {
    const first = entry.words[0] ?? "";
    byWord.set(first, [...(byWord.get(first) ?? []), entry]);
  }
  return byWord;
}

function* allEntries(): Generator<Entry> {
  for (const [sense, verbs] of Object.entries(transitives)) {
    for (const verb of verbs.split(" ")) yield* formsOf(verb, sense as Sense);
  }
  for (const [sense, phrases] of Object.entries(states)) {
    for (const phrase of phrases.split("|")) yield { words: phrase.split(" "), sense: sense as Sense, form: "state" };
  }
}

/** "shoot:shot:shot_down" → shoot down, shoots down, shot down, shooting down. */
function* formsOf(verb: string, sense: Sense): Generator<Entry> {
  const [lemma = "", past = "", participle = ""] = verb.split(":");
  const [base = "", ...particle] = lemma.split("_");
  const tail = participle === "" ? particle : participle.split("_").slice(1);
  const regular = pastOf(base);
  const pastForm = past === "" ? regular : past;
  const participleForm = participle === "" ? regular : (participle.split("_")[0] ?? "");
  const entry = (word: string, form: Form): Entry => ({ words: [word, ...tail], sense, form });
  yield entry(base, "base");
  yield entry(thirdOf(base), "base");
  yield entry(gerundOf(base), "gerund");
  if (pastForm === participleForm) yield entry(pastForm, "both");
  else yield* [entry(pastForm, "past"), entry(participleForm, "participle")];
}

const doubled = new Set("free_up gun_down transport".split(" "));
const doubling = /^(?:drop|ship|kidnap|dig|cut|hit|gun|pin|let|get|shut|swap|jam|trap|haul_)$/;

function pastOf(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubling.test(base) && !doubled.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerundOf(base: string): string {
  if (base.endsWith("e") && !base.endsWith("ee")) return `${base.slice(0, -1)}ing`;
  return doubling.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function thirdOf(base: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

const entries: ReadonlyMap<string, readonly Entry[]> = indexed();
