import { nounOf } from "../noun.ts";
import { auxiliaries, prepositions } from "../words/function-words.ts";
import type { Counted } from "../counted.ts";
import type { Predicate } from "../predicate.ts";
import type { Sentence } from "../sentence.ts";

export function predicateAfter(sentence: Sentence, at: number, counted: Counted): Predicate | null {
  const { tokens, predicates } = sentence;
  const others = new Map(sentence.counted.map((other, index) => [other.first, { other, index }]));
  const verbs = new Map(predicates.map((predicate) => [predicate.first, predicate]));
  let joined = false;
  let inside = false;
  for (
    let here = afterThose(tokens, counted, verbs);
    here < Math.min(tokens.length, counted.last + subjectReach);
    here += 1
  ) {
    const verb = verbs.get(here);
    if (verb !== undefined) return isPastVerbOfAnother(verb, joined) ? null : verb;
    const other = others.get(here);
    if (other !== undefined && other.index > at) {
      inside = isInside(tokens, here) || (inside && /^(?:and|,)$/.test(tokens[here - 1]?.lower ?? ""));
      if (
        inside ||
        isElliptical(tokens, here, other.other) ||
        (isListed(tokens, counted.last, here) && !isClause(tokens, here, other.other))
      ) {
        joined ||= !inside;
        here = other.other.last;
        continue;
      }
      return null;
    }
    const jump = jumpAt(tokens, here, (next) => others.has(next));
    if (jump === null) return null;
    here = jump;
  }
  return null;
}

const subjectReach = 24;

function isPastVerbOfAnother(verb: Predicate, joined: boolean): boolean {
  return joined && verb.voice === "active";
}

/** "Six of those wounded at the bus stop were in intensive care": what they are told by comes later. */
function afterThose(
  tokens: Sentence["tokens"],
  { partitive, last }: Counted,
  verbs: ReadonlyMap<number, Predicate>,
): number {
  const first = verbs.get(last) ?? verbs.get(last + 1);
  return partitive === "definite" && first !== undefined && tokens[first.first - 1]?.lower === "those"
    ? first.last + 1
    : last + 1;
}

/** A number inside a phrase of the subject: "20 troops, including six officers, were killed". */
function isInside(tokens: Sentence["tokens"], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  if (/^(?:including|in|from|at|of|aged|on|for|between|by|among)$/.test(before)) return true;
  return before === "them" && tokens[at - 2]?.lower === "among";
}

/** Only names and articles between two numbers: "eleven buildings, a school and some 60 cars". */
function isListed(tokens: Sentence["tokens"], from: number, until: number): boolean {
  let joints = 0;
  for (let at = from + 1; at < until; at += 1) {
    const token = tokens[at];
    const word = token?.lower ?? "";
    if (/^(?:and|or|,|as|well)$/.test(word)) joints += 1;
    else if (/^(?:which|whom|them|who|that)$/.test(word)) return false;
    else if (auxiliaries.has(word) || (prepositions.has(word) && word !== "of") || token?.kind === "mark") return false;
  }
  return joints > 0;
}

/** "310,000 subscribers in one region and 70,000 in another without power". */
function isElliptical(tokens: Sentence["tokens"], at: number, { noun, last, numeral }: Counted): boolean {
  return (
    noun === null &&
    !numeral.implicit &&
    tokens[at - 1]?.lower === "and" &&
    tokens[at - 2]?.text !== "," &&
    /^(?:in|at|near|outside|around)$/.test(tokens[last + 1]?.lower ?? "")
  );
}

/** ", and a further 30 were wounded": a comma and no noun of its own begin another clause. */
function isClause(tokens: Sentence["tokens"], at: number, { noun }: Counted): boolean {
  return tokens[at - 1]?.lower === "and" && tokens[at - 2]?.text === "," && noun === null;
}

/** Where a walk goes on from a word, or `null` where the clause ends. */
function jumpAt(tokens: Sentence["tokens"], at: number, opens: (at: number) => boolean): number | null {
  const word = tokens[at]?.lower ?? "";
  if (/^[;:.!?]$/.test(word)) return null;
  if (word === "—" || word === "–" || word === "(") return closingOf(tokens, at);
  if (/^(?:but|while|whereas|although|though|because|when|after|before|since|so|if|as)$/.test(word)) return null;
  if (
    word === "and" &&
    nounOf(tokens[at + 1]?.lower ?? "")?.class !== "person" &&
    !opens(at + 1) &&
    !/^(?:a|an|the|other|others|several|dozens|people)$/.test(tokens[at + 1]?.lower ?? "") &&
    !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? "")
  )
    return null;
  return at;
}

function closingOf(tokens: Sentence["tokens"], at: number): number | null {
  const mark = tokens[at]?.text === "(" ? ")" : (tokens[at]?.text ?? "");
  for (let here = at + 1; here < Math.min(tokens.length, at + 16); here += 1)
    if (tokens[here]?.text === mark) return here;
  return null;
}
