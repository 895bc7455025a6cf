import { compoundPeople, people, peopleByGroup } from "./words/people.ts";
import { otherNouns, things, units, type ThingClass } from "./words/things.ts";

/** What a counted noun names. */
export interface Noun {
  readonly class: ThingClass | "person" | "other";
  /** As the annotation writes it: "people", "tonnes", "apartment buildings". */
  readonly unit: string;
  /** Whose: children, officers, fighters; `null` for people told as people. */
  readonly group: string | null;
  /** Why a number beside it is no figure; `null` where it may be one. */
  readonly why: string | null;
}

/** The noun that a word is, or `null` for a word that the tables do not hold. */
export function nounOf(word: string): Noun | null {
  const plain = word.replace(/'s?$/, "");
  return nouns.get(plain) ?? nouns.get(singularOf(plain)) ?? lastPartOf(plain);
}

/** "family member", "military officer". */
export function compoundOf(first: string, second: string): Noun | null {
  const group = compoundPeople[`${first} ${singularOf(second)}`];
  return group === undefined ? null : personOf(group === "people" ? null : group);
}

/** "fighter-bombers", "mine-clearers": the last part says what it is. */
function lastPartOf(word: string): Noun | null {
  const at = word.lastIndexOf("-");
  return at <= 0 || word.length - at < 4 || /\d|^anti-|^air-to-/.test(word) ? null : nounOf(word.slice(at + 1));
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["children", "child"],
  ["schoolchildren", "schoolchild"],
  ["grandchildren", "grandchild"],
  ["women", "woman"],
  ["men", "man"],
  ["wives", "wife"],
  ["people", "person"],
  ["lives", "life"],
  ["buses", "bus"],
  ["staff", "staffer"],
  ["wolves", "wolf"],
]);

export function singularOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length > 4 && word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("women")) return `${word.slice(0, -5)}woman`;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x)es$/.test(word)) return word.slice(0, -2);
  return word.length > 2 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`;
}

function personOf(group: string | null): Noun {
  return { class: "person", unit: "people", group, why: null };
}

function* peopleEntries(): Generator<readonly [string, Noun]> {
  for (const word of people.split(" ")) yield [word, personOf(null)];
  for (const [group, words] of Object.entries(peopleByGroup)) {
    for (const word of words.split(" ")) yield [word, personOf(group)];
  }
}

function* thingEntries(): Generator<readonly [string, Noun]> {
  for (const [name, words] of Object.entries(things)) {
    for (const word of words.split(" "))
      yield [word, { class: name as ThingClass, unit: units[word] ?? unitOf(name, word), group: null, why: null }];
  }
}

function unitOf(name: string, word: string): string {
  return name === "death" || name === "wound" || name === "casualty" ? "people" : pluralOf(word);
}

function* otherEntries(): Generator<readonly [string, Noun]> {
  for (const [why, words] of Object.entries(otherNouns)) {
    for (const word of words.split(" ")) yield [word, { class: "other", unit: word, group: null, why }];
  }
}

const nouns: ReadonlyMap<string, Noun> = new Map([...peopleEntries(), ...thingEntries(), ...otherEntries()]);
