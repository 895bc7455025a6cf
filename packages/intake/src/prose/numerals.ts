import { hedgesAfter, hedgesBefore, type Bound } from "./words/hedges.ts";
import { pairs, scales, smallNumbers, vagueNumbers } from "./words/number-words.ts";
import type { Token } from "./tokens.ts";

/** A number as it is told in a sentence: which tokens hold it and what it leaves open. */
export interface Numeral {
  /** Index of the first token, its hedge included, and of the last. */
  readonly first: number;
  readonly last: number;
  /** Index of the first token of the bare number. */
  readonly core: number;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly hedge: string | null;
  readonly vague: boolean;
  /** An article or a negation carries the count: "a 10-year-old boy", "nobody". */
  readonly implicit: boolean;
}

/** The numbers of a sentence, left to right: digits, words, dozens, ranges, with their hedges. */
export function numeralsIn(tokens: readonly Token[]): readonly Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < tokens.length;) {
    const numeral = numeralAt(tokens, at, (found.at(-1)?.last ?? -1) + 1);
    if (numeral !== null) found.push(numeral);
    at = numeral === null ? at + 1 : numeral.last + 1;
  }
  return found;
}

interface Bare {
  readonly value: number;
  readonly last: number;
}

function numeralAt(tokens: readonly Token[], at: number, floor: number): Numeral | null {
  const vague = vagueAt(tokens, at);
  if (vague !== null) return vagueNumeral(tokens, at, vague, floor);
  const bare = bareAt(tokens, at);
  if (bare === null) return null;
  return rangeFrom(tokens, at, bare, floor) ?? hedged(tokens, at, bare, floor);
}

function hedged(tokens: readonly Token[], core: number, { value, last }: Bare, floor: number): Numeral {
  const after = phraseAfter(tokens, last);
  const before = hedgeBefore(tokens, core, floor);
  const bound = after?.bound ?? before?.bound ?? "exact";
  const hedge = after?.words ?? before?.words ?? null;
  return {
    first: before?.first ?? core,
    last: after?.last ?? last,
    core,
    bound,
    hedge,
    vague: false,
    implicit: false,
    ...boundsOf(bound, value),
  };
}

function boundsOf(bound: Bound, value: number): Pick<Numeral, "low" | "best" | "high"> {
  switch (bound) {
    case "exact":
      return { low: value, best: value, high: value };
    case "at_least":
    case "more_than":
      return { low: value, best: null, high: null };
    case "at_most":
      return { low: null, best: null, high: value };
    case "about":
      return { low: null, best: value, high: null };
    case "range":
      return { low: value, best: null, high: null };
  }
}

function vagueNumeral(tokens: readonly Token[], core: number, found: Bare & { pair: boolean }, floor: number): Numeral {
  const { value, last } = found;
  const words = tokens.slice(core, last + 1).map((token) => token.lower);
  const before = hedgeBefore(tokens, core, floor);
  const bound = found.pair ? "exact" : "at_least";
  return {
    first: before?.first ?? core,
    last,
    core,
    bound,
    hedge: words.join(" "),
    vague: true,
    implicit: false,
    ...boundsOf(bound, value),
  };
}

/** "dozens", "tens of thousands", "a handful", "a couple". */
function vagueAt(tokens: readonly Token[], at: number): (Bare & { pair: boolean }) | null {
  for (let length = 3; length >= 1; length -= 1) {
    const words = wordsAt(tokens, at, length);
    const value = vagueNumbers.get(words);
    if (value !== undefined) return { value, last: at + length - 1, pair: false };
    if (pairs.has(words)) return { value: 2, last: at + length - 1, pair: true };
  }
  return null;
}

/** "3,000–4,000", "14,000 to 15,000", "between 10 and 12", "six or seven". */
function rangeFrom(tokens: readonly Token[], core: number, from: Bare, floor: number): Numeral | null {
  const joint = tokens[from.last + 1];
  const until = joint === undefined ? null : bareAt(tokens, from.last + 2);
  if (joint === undefined || until === null) return null;
  const opened = tokens[core - 1]?.lower === "between" && core - 1 >= floor;
  const isRange = "–-—".includes(joint.text)
    ? isTight(tokens, joint, from.last)
    : joint.lower === (opened ? "and" : "to") || isEither(tokens, joint, from, until);
  const [low, high] = scaledAlike(tokens, from, until);
  if (!isRange || low >= high || isDateRange(tokens, core, until.last)) return null;
  const before = opened ? { first: core - 1, words: "between" } : hedgeBefore(tokens, core, floor);
  return {
    first: before?.first ?? core,
    last: until.last,
    core,
    low,
    best: null,
    high,
    bound: "range",
    hedge: before?.words ?? null,
    vague: false,
    implicit: false,
  };
}

function isTight(tokens: readonly Token[], joint: Token, last: number): boolean {
  return tokens[last]?.end === joint.start && tokens[last + 2]?.start === joint.end;
}

/** "six or seven": neighbours only. */
function isEither(tokens: readonly Token[], joint: Token, from: Bare, until: Bare): boolean {
  return joint.lower === "or" && until.value > from.value && until.value <= from.value * 1.5;
}

/** "2 to 3 million" means two million. */
function scaledAlike(tokens: readonly Token[], from: Bare, until: Bare): readonly [number, number] {
  const scale = scales.get(tokens[until.last]?.lower ?? "");
  const isBare = from.value < 1000 && !scales.has(tokens[from.last]?.lower ?? "");
  return scale !== undefined && scale >= 1000 && isBare ? [from.value * scale, until.value] : [from.value, until.value];
}

const monthName = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

function isDateRange(tokens: readonly Token[], core: number, last: number): boolean {
  return monthName.test(tokens[core - 1]?.lower ?? "") || monthName.test(tokens[last + 1]?.lower ?? "");
}

/** A number without its hedge: "1,200", "1.9 million", "twenty-six", "two dozen", "half a dozen", "a hundred". */
export function bareAt(tokens: readonly Token[], at: number): Bare | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.lower === "half" && tokens[at + 1]?.lower === "a") return timesScale(tokens, 0.5, at + 1, true);
  if (token.lower === "a") return timesScale(tokens, 1, at, true);
  if (token.kind === "number") return digitsAt(tokens, at);
  const glued = gluedNumber(token);
  if (glued !== null) return { value: glued, last: at };
  const small = smallNumberOf(token.lower);
  return small === null ? null : spelledFrom(tokens, small, at);
}

/** "9.2m". */
function gluedNumber(token: Token): number | null {
  const match = /^(\d+(?:[.,]\d+)?)(m|mn|bn|k)$/.exec(token.lower);
  return match === null ? null : Number(match[1]?.replace(",", ".")) * (scales.get(match[2] ?? "") ?? 1);
}

function digitsAt(tokens: readonly Token[], at: number): Bare | null {
  const text = tokens[at]?.text ?? "";
  if (text.includes(":")) return null;
  const plain = text.replace(/[,'’\u00A0\u2009\u202F](?=\d{3})/g, "");
  const value = Number(
    /^\d{1,3}(?:\.\d{3})+$/.test(plain) && plain.split(".").length > 2 ? plain.replaceAll(".", "") : plain,
  );
  if (!Number.isFinite(value)) return null;
  const spaced = plainSpaceThousands(tokens, at, value);
  return spaced ?? timesScale(tokens, value, at, false) ?? { value, last: at };
}

/** "17 400 tons" with a plain space, where a measured thing follows. */
function plainSpaceThousands(tokens: readonly Token[], at: number, value: number): Bare | null {
  const [head, tail, unit] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isSplit =
    tail?.start === (head?.end ?? 0) + 1 && /^\d{3}$/.test(tail?.text ?? "") && value < 1000 && Number.isInteger(value);
  if (!isSplit || !/^(?:tons?|tonnes?|metric|people|vessels|trucks)$/.test(unit?.lower ?? "")) return null;
  return { value: value * 1000 + Number(tail?.text), last: at + 1 };
}

function timesScale(tokens: readonly Token[], factor: number, at: number, needed: boolean): Bare | null {
  const scale = scales.get(tokens[at + 1]?.lower ?? "");
  if (scale === undefined) return needed ? null : { value: factor, last: at };
  return { value: Math.round(factor * scale * 1000) / 1000, last: at + 1 };
}

function smallNumberOf(word: string): number | null {
  const plain = smallNumbers.get(word);
  if (plain !== undefined) return plain;
  const [tens, units, ...rest] = word.split("-");
  const [high, low] = [smallNumbers.get(tens ?? ""), smallNumbers.get(units ?? "")];
  return rest.length === 0 && high !== undefined && low !== undefined && high >= 20 && low > 0 && low < 10
    ? high + low
    : null;
}

/** "nine hundred and twenty-six", "two dozen", "eight thousand". */
function spelledFrom(tokens: readonly Token[], first: number, at: number): Bare {
  let value = first;
  let last = at;
  for (;;) {
    const scale = scales.get(tokens[last + 1]?.lower ?? "");
    if (scale !== undefined && (tokens[last + 1]?.lower.length ?? 0) > 2) {
      value *= scale;
      last += 1;
    }
    const skip = tokens[last + 1]?.lower === "and" && value >= 100 ? 2 : 1;
    const next = value >= 100 ? smallNumberOf(tokens[last + skip]?.lower ?? "") : null;
    if (next === null || next >= 100 || scale === undefined) return { value, last };
    value += next;
    last += skip;
  }
}

interface Hedge {
  readonly first: number;
  readonly words: string;
  readonly bound: Bound;
}

const longestHedge = 4;

function hedgeBefore(tokens: readonly Token[], core: number, floor: number): Hedge | null {
  for (let length = longestHedge; length >= 1; length -= 1) {
    const first = core - length;
    if (first < floor) continue;
    const words = wordsAt(tokens, first, length);
    const bound = boundBefore.get(words);
    if (words === "over" && /^(?:hand|take|took|turn|hold|roll)/.test(tokens[first - 1]?.lower ?? "")) return null;
    if (bound !== undefined) return outerHedge(tokens, { first, words, bound }, floor);
  }
  return null;
}

/** "another at least 26", "some 40 or so": the outer word belongs to the span, the inner decides. */
function outerHedge(tokens: readonly Token[], inner: Hedge, floor: number): Hedge {
  const outer = wordsAt(tokens, inner.first - 1, 1);
  const isOuter =
    inner.first - 1 >= floor && (outer === "another" || (boundBefore.has(outer) && inner.bound !== "exact"));
  return isOuter ? { ...inner, first: inner.first - 1 } : inner;
}

const boundBefore: ReadonlyMap<string, Bound> = new Map(hedgesBefore);

function phraseAfter(tokens: readonly Token[], last: number): (Hedge & { last: number }) | null {
  const plus = tokens[last + 1];
  if (plus?.text === "+" && plus.start === tokens[last]?.end)
    return { first: last, last: last + 1, words: "+", bound: "at_least" };
  for (const [words, bound] of hedgesAfter) {
    const length = words.split(" ").length;
    if (wordsAt(tokens, last + 1, length) === words) return { first: last, last: last + length, words, bound };
  }
  return null;
}

function wordsAt(tokens: readonly Token[], first: number, length: number): string {
  if (first < 0) return "";
  if (length === 1) return tokens[first]?.lower ?? "";
  let words = tokens[first]?.lower ?? "";
  for (let at = first + 1; at < first + length; at += 1) words += ` ${tokens[at]?.lower ?? ""}`;
  return words;
}
