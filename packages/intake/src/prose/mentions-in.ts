import { measures } from "@daybook/data";
import { tellingOf } from "./telling-of.ts";
import type { Before } from "./tellings/before.ts";
import { whyNot } from "./why-not.ts";
import type { Counted } from "./counted.ts";
import type { Distractor, Mention } from "./mention.ts";
import type { Noun } from "./noun.ts";
import type { Sentence } from "./sentence.ts";
import type { Telling } from "./telling.ts";

/** The figures of a brief in its order, and its other numbers with the reason why they are none. */
export function mentionsIn(
  text: string,
  sentences: readonly Sentence[],
  isOfWar: (sentence: Sentence) => boolean = () => true,
): { readonly mentions: readonly Mention[]; readonly distractors: readonly Distractor[] } {
  const mentions: Mention[] = [];
  const distractors: Distractor[] = [];
  let memory: Pick<Before, "last" | "killed"> = { last: null, killed: null };
  sentences.forEach((sentence, index) => {
    if (sentences[index - 1]?.lineAt !== sentence.lineAt) memory = { ...memory, killed: null };
    memory = readSentence(text, sentence, memory, mentions, distractors, isOfWar(sentence));
  });
  return { mentions, distractors };
}

function readSentence(
  text: string,
  sentence: Sentence,
  memory: Pick<Before, "last" | "killed">,
  mentions: Mention[],
  distractors: Distractor[],
  isOfWar: boolean,
) {
  const told: (Telling | null)[] = [];
  const indices: (number | null)[] = [];
  let { last, killed } = memory;
  sentence.counted.forEach((counted, at) => {
    const why = whyNot(sentence, counted) ?? whyPartial(counted, sentence);
    const telling =
      why === null && isOfWar ? allowed(sentence, at, tellingOf(sentence, at, { told, last, killed })) : null;
    told.push(telling);
    indices.push(telling === null ? null : mentions.length);
    if (telling === null)
      return void distractors.push(
        ...distractorFrom(text, sentence, counted, isOfWar ? why : (why ?? "not_of_the_war")),
      );
    const host = telling.sharedWith === null ? null : (indices[telling.sharedWith] ?? null);
    mentions.push({ sentence, at, counted, telling, ...spanOf(sentence, counted), host });
    last = { telling, noun: nounFor(counted, mentions[host ?? -1]) ?? last?.noun ?? null };
    if (telling.measure === "killed") killed = telling;
  });
  return { last, killed };
}

function nounFor({ noun }: Counted, host: Mention | undefined): Noun | null {
  return noun ?? host?.counted.noun ?? null;
}

/** "one of them after 31 hours": one of those told already. */
function whyPartial({ numeral, partitive, last }: Counted, { tokens }: Sentence): string | null {
  const after = tokens
    .slice(last + 1, last + 5)
    .map(({ lower }) => lower)
    .join(" ");
  if (
    /^(?:(?:was|were|has|had|later|since|been|seriously|also) )*(?:killed|injured|wounded|died|missing|hurt|captured|hospitali[sz]ed)\b/.test(
      after,
    )
  )
    return null;
  const isOne = tokens[numeral.core]?.lower === "one" && numeral.best === 1 && numeral.hedge === null;
  return isOne &&
    partitive !== "none" &&
    partitive !== "number" &&
    !/^(?:a|later|died|was|killed|children|child)$/.test(tokens[numeral.last + 3]?.lower ?? "")
    ? "partial"
    : null;
}

const countedOneByOne = /^(?:killed|injured|missing|captured|critical|hospitalised|trapped|released|casualties)$/;

/** A count that an article carries is kept only for people harmed, and for buildings told as damaged. */
function allowed({ tokens, counted }: Sentence, at: number, telling: Telling | null): Telling | null {
  const one = counted[at];
  if (telling !== null && one !== undefined && isSeveral(one) && measures[telling.measure].kind !== "casualty")
    return null;
  if (telling === null || one === undefined || !one.numeral.implicit) return telling;
  const { numeral, noun, last } = one;
  if (isApposition(tokens, at, counted)) return null;
  if (
    noun?.class === "person" &&
    telling.pattern === "shared with a list" &&
    counted[at - 1]?.numeral.implicit !== true
  )
    return null;
  if (numeral.best === 0) return countedOneByOne.test(telling.measure) ? { ...telling, pattern: "nobody" } : null;
  if (noun?.class === "person")
    return countedOneByOne.test(telling.measure) && !isOneOfMany(tokens, last) && !isSpeaking(tokens, last)
      ? { ...telling, pattern: "one by article" }
      : null;
  const isDamaged = /^(?:buildings|facilities)_(?:damaged|destroyed)$/.test(telling.measure);
  const isStruck = telling.sense === "damage" || telling.sense === "destroy" || telling.predicate?.voice === "passive";
  if (
    telling.pattern === "subject of a verb" &&
    one.first > 0 &&
    !/^(?:,|and|—|that|:)$/.test(tokens[one.first - 1]?.lower ?? "")
  )
    return null;
  return isDamaged && isStruck ? { ...telling, pattern: "one by article" } : null;
}

/** "two of them, a mother and her baby, did not survive": who the two were. */
function isApposition(tokens: Sentence["tokens"], at: number, counted: readonly Counted[]): boolean {
  const [before, one] = [counted[at - 1], counted[at]];
  if (before === undefined || one === undefined || before.numeral.implicit || one.noun?.class !== "person")
    return false;
  return (
    /^[,—–]$/.test(tokens[one.first - 1]?.text ?? "") && before.last === one.first - 2 && (before.numeral.best ?? 0) > 1
  );
}

/** "several houses": no count, but for people, whom nobody counts loosely without meaning three or more. */
function isSeveral({ numeral }: Counted): boolean {
  return numeral.vague && numeral.hedge === "several";
}

/** "a member of the council", "a number of people": the noun after it counts. */
function isOneOfMany(tokens: Sentence["tokens"], last: number): boolean {
  return tokens[last + 1]?.lower === "of" && /^(?:number|group)$/.test(tokens[last]?.lower ?? "");
}

/** "A councillor told reporters of 14 dead": who speaks is not among them. "A pilot reported missing" is no speaker. */
function isSpeaking(tokens: Sentence["tokens"], last: number): boolean {
  return /^(?:told|says|added|wrote|recounted)$/.test(tokens[last + 1]?.lower ?? "");
}

/** The words that tell it: hedge, number and noun, without a quotation mark between them. */
export function spanOf(
  { tokens }: Sentence,
  { first, told, numeral }: Counted,
): { readonly start: number; readonly end: number } {
  const quoted = tokens.slice(numeral.last + 1, told + 1).some(({ kind }) => kind === "mark");
  return { start: tokens[first]?.start ?? 0, end: tokens[quoted ? numeral.last : told]?.end ?? 0 };
}

function distractorFrom(
  text: string,
  { tokens }: Sentence,
  { numeral, told }: Counted,
  why: string | null,
): readonly Distractor[] {
  if (numeral.implicit) return [];
  const [start, end] = [
    tokens[numeral.core]?.start ?? 0,
    tokens[why === null || why === "duration" ? told : numeral.last]?.end ?? 0,
  ];
  return [{ text: text.slice(start, end), start, end, why: why ?? "nothing told of it" }];
}
