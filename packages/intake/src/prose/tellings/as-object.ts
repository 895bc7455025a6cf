import { separableOf } from "../separable.ts";
import { type Before, ofThem, telling } from "./before.ts";
import { withMeasure } from "./with-measure.ts";
import type { Counted } from "../counted.ts";
import type { Noun } from "../noun.ts";
import type { Predicate } from "../predicate.ts";
import type { Sentence } from "../sentence.ts";
import type { Telling } from "../telling.ts";

/** "killed at least two civilians", "wounding 12", "“neutralized” 28 assailants", "shot 17 of them down". */
export function asObject(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const found = objectOf(sentence, counted, before);
  return found === null ? null : { ...found, ...ofThem(counted, at, before) };
}

function objectOf(sentence: Sentence, counted: Counted, before: Before): Telling | null {
  const verb = firstOfPair(sentence, verbBefore(sentence, counted.first));
  const apart = separableOf(sentence, counted);
  const around = apart === null ? null : withMeasure(apart, counted, before, "object of a verb");
  if (around !== null) return around;
  if (verb === null || (verb.voice !== "active" && verb.voice !== "either")) return null;
  if (verb.voice === "either" && isAfterNoun(sentence, verb)) return null;
  return (
    withMeasure(verb, counted, before, "object of a verb") ??
    withMeasure(verb, { ...counted, noun: inTheirPlace(counted, before) }, before, "object of a verb")
  );
}

/** "shot down or suppressed 189": the first of two verbs. */
function firstOfPair({ tokens, predicates }: Sentence, verb: Predicate | null): Predicate | null {
  if (verb === null || tokens[verb.first - 1]?.lower !== "or") return verb;
  return predicates.find(({ last, senses }) => last === verb.first - 2 && senses.includes("intercept")) ?? verb;
}

/** "only 31 of them" after trucks: them are the trucks. */
function inTheirPlace({ noun, partitive }: Counted, { last }: Before): Noun | null {
  return noun === null || partitive !== "none" ? (last?.noun ?? noun) : noun;
}

/** "two killed, five wounded": the verb ends the clause before. */
function isAfterNoun({ counted }: Sentence, verb: Predicate): boolean {
  return counted.some(({ last }) => last === verb.first - 1);
}

function verbBefore({ tokens, predicates }: Sentence, first: number): Predicate | null {
  let at = first - 1;
  while (
    at >= 0 &&
    (/^[“"‘”’]$/.test(tokens[at]?.text ?? "") || /^(?:on|at|the|also|another|all)$/.test(tokens[at]?.lower ?? "")) &&
    first - at < 4
  ) {
    const here = predicates.find(({ last }) => last === at);
    if (here !== undefined) return here;
    at -= 1;
  }
  return predicates.find(({ last }) => last === at) ?? null;
}

/** "claimed three lives". */
export function asLives({ tokens }: Sentence, _at: number, { nounAt, first }: Counted): Telling | null {
  if (!/^(?:lives|life)$/.test(tokens[nounAt]?.lower ?? "")) return null;
  const verbs = tokens
    .slice(Math.max(0, first - 4), first)
    .map(({ lower }) => lower)
    .join(" ");
  return /\b(?:sav|spar)/.test(verbs)
    ? null
    : telling({ measure: "killed", sense: "kill", pattern: "object of a verb" });
}

/** "shelled the city 14 times", "added 310 names", "evacuation orders affected 80,000 people". */
export function asDistantObject(sentence: Sentence, _at: number, counted: Counted, { killed }: Before): Telling | null {
  const { tokens } = sentence;
  const before = tokens
    .slice(Math.max(0, counted.first - 14), counted.first)
    .map(({ lower }) => lower)
    .join(" ");
  if (
    tokens[counted.nounAt]?.lower === "times" &&
    /\b(?:shell|attack|bomb|struck|strike|hit|fired|target|raid)/.test(before)
  )
    return telling({ measure: "attacks", sense: "attack", pattern: "attacks named" });
  const isName = /^names?$/.test(tokens[counted.last]?.lower ?? "") && /\badd/.test(before);
  if (isName && killed !== null) return { ...killed, pattern: "object of a verb", link: "of them", sharedWith: null };
  if (counted.noun?.class === "person" && /\bevacuat\w+ orders?\b.*\baffect/.test(before))
    return telling({ measure: "displaced", sense: "displace", pattern: "object of a verb" });
  return null;
}
