import type { Place } from "@daybook/data";
import { matchesOf } from "../dates/matches-of.ts";
import { keyOf, type Branch, type Gazetteer } from "./gazetteer.ts";
import { countriesOf, countryOf } from "./country-of.ts";
import { isShy } from "./shy.ts";
import type { PlaceTold } from "./places-in.ts";
import { surroundingsOf } from "./surroundings-of.ts";

export interface Here {
  readonly theatre: string | null;
  readonly recent: readonly string[];
  readonly gazetteer: Gazetteer;
}

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Match {
  readonly first: number;
  readonly last: number;
  readonly candidates: readonly Place[];
}

/** The names of the gazetteer that a sentence tells. The longest name wins: "Kharkiv region" before "Kharkiv". */
export function namedIn(sentence: string, here: Here): readonly PlaceTold[] {
  const words = wordsIn(sentence);
  const matches = matchesIn(words, sentence, here.gazetteer.root);
  const wanted = countriesOf(
    here,
    matches.filter(({ candidates }) => candidates[0]?.kind === "country").map(({ candidates }) => candidates[0]!.name),
  );
  return matches.flatMap((match, at) => {
    const place = chosen(match.candidates, wanted);
    const first = words[match.first]!;
    const last = words[match.last]!;
    const after = words[matches[at - 1]?.last ?? -1]?.end ?? 0;
    if (
      place === undefined ||
      bodyAfter.test(sentence.slice(last.end, last.end + 24)) ||
      (isShy(place.name) && isDoubtful(match, words, sentence, wanted, place))
    )
      return [];
    return [surroundingsOf({ start: first.start, end: last.end, place, after }, sentence, here.gazetteer)];
  });
}

/** The Arakan Army and The Kyiv Independent are no places. */
const bodyAfter =
  /^ (?:Army|Independen(?:t|ce)|National|Liberation|Times|Post|People(?!['’]s Republic)|Brigade|Alliance|Battalion|Television|TV|Agency)\b/;

const wordPattern = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** Words without what hangs on them: the ’s of "Kharkiv’s" is none of the name. */
export function wordsIn(sentence: string): readonly Word[] {
  return matchesOf(wordPattern, sentence).map(({ index, 0: text }) => {
    const own = text.replace(/['’]s?$/u, "");
    return { start: index, end: index + own.length, text: own };
  });
}

function matchesIn(words: readonly Word[], sentence: string, root: Branch): readonly Match[] {
  const found: Match[] = [];
  for (let first = 0; first < words.length;) {
    const match = matchAt(first, words, sentence, root);
    if (match !== undefined) found.push(match);
    first = (match?.last ?? first) + 1;
  }
  return found;
}

function matchAt(first: number, words: readonly Word[], sentence: string, root: Branch): Match | undefined {
  let longest: Match | undefined;
  let branch = root.next.get(keyOf(words[first]!.text));
  for (let last = first; branch !== undefined; last += 1) {
    const told = words.slice(first, last + 1);
    const candidates = branch.ends.filter(({ written }) => isWritten(written, told)).map(({ place }) => place);
    if (candidates.length > 0) longest = { first, last, candidates };
    const next = words[last + 1];
    if (next === undefined || !isJoined(sentence.slice(words[last]!.end, next.start), words[last]!.text)) break;
    branch = branch.next.get(keyOf(next.text));
  }
  return longest;
}

function isJoined(between: string, word: string): boolean {
  return /^(?:[ \u00a0\n]{1,2}|-)$/.test(between) || (word === "St" && /^\.[ \u00a0]$/.test(between));
}

/** Where a name has a capital the text has one too: "sake" is no town, and CAR no car. */
function isWritten(name: readonly string[], told: readonly Word[]): boolean {
  return name.every((word, at) => {
    const text = told[at]?.text ?? "";
    if (/^\p{Lu}{2,}$/u.test(word)) return text === word;
    return !/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(text) || /^(?:al|el|region|state)$/i.test(word);
  });
}

/** Of places of one name the one of a country that is told of, else the first. */
function chosen(candidates: readonly Place[], wanted: readonly string[]): Place | undefined {
  for (const country of wanted) {
    const here = candidates.find((place) => countryOf(place.name) === country);
    if (here !== undefined) return here;
  }
  return candidates[0];
}

/** "Ann" is a town where a brief is of Myanmar, and where no surname follows it. */
function isDoubtful(
  { first, last }: Match,
  words: readonly Word[],
  sentence: string,
  wanted: readonly string[],
  place: Place,
): boolean {
  const next = words[last + 1];
  const isNamed =
    next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text) && sentence.slice(words[last]!.end, next.start) === " ";
  const before = sentence.slice(Math.max(0, words[first]!.start - 16), words[first]!.start);
  const isGivenName = /(?:^|[^.!?\s]\s)\p{Lu}\p{Ll}+\s$/u.test(before) && !/\b(?:In|At|Near|On)\s$/.test(before);
  const isThere = /(?:^|\W)(?:in|near|at|outside|from|around|city of|town of|village of)\s$/i.test(before);
  const isOurs = wanted.includes(countryOf(place.name) ?? "") || place.kind === "country";
  return isNamed || isGivenName || !(isOurs || /\bof\s$/.test(before)) || (!isThere && !isOurs);
}
