import { countings, sayings } from "./words/speech.ts";
import { nounOf } from "./noun.ts";
import type { Mention } from "./mention.ts";
import type { Sentence } from "./sentence.ts";

/** Someone saying something in a sentence. */
export interface Voice {
  /** As the brief names them there: "the regional prosecutor's office", "Synehubov", "he". */
  readonly words: string;
  /** Token index of the verb, and whether what is said follows it. */
  readonly at: number;
  readonly leads: boolean;
}

/** Who says something in a sentence: "X said that", "…, X said", "according to X", "X put the toll at". */
export function voicesIn(sentence: Sentence): readonly Voice[] {
  return [...sayingVoices(sentence), ...accordingVoices(sentence)].toSorted((a, b) => a.at - b.at);
}

/** The voice that a mention is told in: the one leading up to it, else the one that closes its clause. */
export function voiceOf({ sentence, counted }: Mention, voices: readonly Voice[]): Voice | null {
  const clause = clauseOf(sentence, counted.first);
  const near = voices.filter(({ at }) => at >= clause.from && at < clause.to);
  const leading = near.filter(({ leads, at }) => leads && at < counted.first).at(-1);
  const closing = near.find(({ leads, at }) => !leads && at > counted.first);
  return leading ?? closing ?? near.filter(({ at }) => at < counted.first).at(-1) ?? null;
}

function clauseOf({ tokens }: Sentence, at: number): { readonly from: number; readonly to: number } {
  const stops = tokens.flatMap(({ text }, index) => (text === ";" ? [index] : []));
  return { from: stops.findLast((stop) => stop < at) ?? 0, to: stops.find((stop) => stop > at) ?? tokens.length };
}

function sayingVoices(sentence: Sentence): readonly Voice[] {
  return sentence.tokens.flatMap((_, at) => voiceAt(sentence, at) ?? []);
}

function voiceAt(sentence: Sentence, at: number): Voice | null {
  const { tokens } = sentence;
  const word = tokens[at]?.lower ?? "";
  const isSaying = sayings.has(word);
  if (!isSaying && !countings.has(word)) return null;
  if (tokens[at - 1]?.lower === "and" && at > 1) return continued(sentence, at);
  if (
    /^(?:be|is|was|were|been|are|being|which|figures|lives|it|the|to|of|a|an|its|their|that|this|have|has|had)$/.test(
      tokens[at - 1]?.lower ?? "",
    ) &&
    !isActiveAfterHave(tokens, at)
  )
    return null;
  const { words, isTrailing, first } = subjectBefore(sentence, at);
  if (words === "" || isNoSource(words)) return null;
  const isOrdered = isTrailing && isSaying && first > 0;
  if (!isSaying && isOrdered) return null;
  return { words, at, leads: !isOrdered };
}

/** "The army said more than 60 rounds were fired and put the toll at 23". */
function continued(sentence: Sentence, at: number): Voice | null {
  for (let here = at - 2; here > 0; here -= 1) {
    if (sentence.tokens[here]?.text === ";") return null;
    const voice = sayings.has(sentence.tokens[here]?.lower ?? "") ? voiceAt(sentence, here) : null;
    if (voice !== null) return voice.leads ? { ...voice, at } : null;
  }
  return null;
}

/** "the agency had spoken", "a group has documented". */
function isActiveAfterHave(tokens: Sentence["tokens"], at: number): boolean {
  return /^(?:have|has|had|it)$/.test(tokens[at - 1]?.lower ?? "");
}

/** The words before the verb that name who speaks; trailing where a comma closes what was said. */
function subjectBefore(
  sentence: Sentence,
  verb: number,
): { readonly words: string; readonly isTrailing: boolean; readonly first: number } {
  const { tokens } = sentence;
  let last = verb - 1;
  while (
    last >= 0 &&
    /^(?:also|now|later|earlier|have|has|had|did|do|so|far|not|itself|initially|already|reportedly|separately|first|previously|repeatedly|since|,)$/.test(
      tokens[last]?.lower ?? "",
    )
  )
    last -= 1;
  if (tokens[last + 1]?.text === "," && !/^\p{Lu}/u.test(tokens[last]?.text ?? ""))
    return appositive(sentence, last + 1);
  let first = last;
  while (first > 0 && !endsSubject(tokens, first - 1, last)) first -= 1;
  const before = tokens[first - 1]?.text ?? "";
  const isTrailing = first > 0 && /^[,”"—–]$/.test(before);
  return { words: textOf(sentence, first, last), isTrailing, first };
}

/** "A doctor at the hospital, speaking anonymously, said": the subject stands before the aside. */
function appositive(
  sentence: Sentence,
  comma: number,
): { readonly words: string; readonly isTrailing: boolean; readonly first: number } {
  const { tokens } = sentence;
  let open = comma - 1;
  while (open > 0 && tokens[open]?.text !== ",") open -= 1;
  let first = open - 1;
  while (first > 0 && !endsSubject(tokens, first - 1, open - 1)) first -= 1;
  if (open <= 0 || first < 0) return { words: "", isTrailing: false, first: 0 };
  return { words: textOf(sentence, first, open - 1), isTrailing: first > 0, first };
}

const longestSubject = 16;

function endsSubject(tokens: Sentence["tokens"], at: number, last: number): boolean {
  const token = tokens[at];
  if (token === undefined || last - at > longestSubject) return true;
  if (/^[,;:—–“”"(.!?]$/.test(token.text)) return true;
  return (
    /^(?:that|when|while|but|because|where|after|before|as|and)$/.test(token.lower) &&
    !(token.lower === "and" && isPairOfSources(tokens, at, last)) &&
    !(
      token.lower === "that" &&
      at > 0 &&
      !sayings.has(tokens[at - 1]?.lower ?? "") &&
      nounOf(tokens[at - 1]?.lower ?? "") === null
    )
  );
}

/** "residents and an armed resistance group said". */
function isPairOfSources(tokens: Sentence["tokens"], at: number, last: number): boolean {
  return (
    last - at <= 5 &&
    (at <= 3 || /^[,”]$/.test(tokens[at - 2]?.text ?? "")) &&
    nounOf(tokens[at - 1]?.lower ?? "")?.class === "person"
  );
}

/** Things are no sources: "the estimate reported", "hits were recorded". */
function isNoSource(words: string): boolean {
  const last =
    words
      .toLowerCase()
      .replace(/ (?:that|which|who) .*$/, "")
      .split(" ")
      .at(-1) ?? "";
  const noun = nounOf(last);
  if (
    /^(?:which|who|there|brief|also|version|statement|reporters|hits|figures?|tolls?|numbers?|counts?|estimates?|this|that|cases?)$/.test(
      last,
    )
  )
    return true;
  return (
    (noun !== null &&
      noun.class !== "person" &&
      noun.class !== "facility" &&
      noun.class !== "region" &&
      noun.class !== "other" &&
      noun.class !== "settlement") ||
    /^\d/.test(words)
  );
}

/** "according to Vadym Ostapchuk, who heads the city administration". */
function accordingVoices(sentence: Sentence): readonly Voice[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ lower }, at) => {
    if (lower !== "according" || tokens[at + 1]?.lower !== "to") return [];
    let last = at + 2;
    if (/^(?:this|these|that)$/.test(tokens[last]?.lower ?? "")) return [];
    while (
      last + 1 < tokens.length &&
      !/^[,;.:—–]$/.test(tokens[last + 1]?.text ?? "") &&
      last - at < longestSubject &&
      !/^(?:which|who|and)$/.test(tokens[last + 1]?.lower ?? "")
    )
      last += 1;
    return last >= tokens.length ? [] : [{ words: textOf(sentence, at + 2, last), at, leads: at < 2 }];
  });
}

function textOf({ text, tokens, start }: Sentence, first: number, last: number): string {
  const [from, to] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return text
    .slice(from - start, to - start)
    .replace(/^(?:In|On|By|At|During|Since|Late on|Early on) \p{Lu}\p{L}+(?: \d{1,2})?,? (?=\p{L})/u, "")
    .trim();
}
