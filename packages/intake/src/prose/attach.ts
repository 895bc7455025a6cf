import type { Counted } from "./counted.ts";
import type { Mention } from "./mention.ts";
import type { Sentence } from "./sentence.ts";

/** Something with a span in its sentence: a time, a place. */
interface Spanned {
  readonly start: number;
  readonly end: number;
}

/**
 * Which of several times or places a number is told with: the nearest, where another number, a new clause and a list of
 * parts stand in the way.
 */
export function attached<T extends Spanned>(
  mention: Mention,
  found: readonly T[],
  extra: (one: T) => number = () => 0,
): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const one of found) {
    const cost = costOf(mention, one) + extra(one);
    if (cost < least) [best, least] = [one, cost];
  }
  return least >= unreachable ? null : best;
}

export const unreachable = 1000;

function costOf({ sentence, counted, at }: Mention, { start, end }: Spanned): number {
  const first = sentence.tokens[counted.first]?.start ?? 0;
  const last = sentence.tokens[Math.max(counted.told, counted.last)]?.end ?? 0;
  const [from, to] = [start + sentence.start, end + sentence.start];
  const isAfter = from >= last;
  const between = isAfter ? ([last, from] as const) : ([to, first] as const);
  const words = wordsBetween(sentence, between[0], between[1]);
  const crossed = sentence.counted.filter(
    (other, index) => index !== at && !other.numeral.implicit && isBetween(sentence, other.first, between),
  );
  const includes = isAfter && isOfPart(sentence, crossed.at(-1), words, from);
  const breaks = words.filter((word) => word === ";" || word === "while" || word === "whereas").length;
  const clauses = isAfter ? words.filter((word) => word === "and" || word === "when" || word === "after").length : 0;
  const taken = !isAfter && isToldOfAnother(sentence, at, from) ? 4 : 0;
  return taken + words.length + crossed.length * 6 + breaks * 12 + clauses * 3 + (includes ? unreachable : 0);
}

/** "five in Kherson and three": Kherson is told with the five. */
function isToldOfAnother({ tokens, counted }: Sentence, at: number, from: number): boolean {
  return counted.some((other, index) => {
    const end = tokens[Math.max(other.told, other.last)]?.end ?? 0;
    return index < at && !other.numeral.implicit && end <= from && wordsBetween({ tokens }, end, from).length <= 2;
  });
}

/** "121 drones, including 20 over Samara": the place is the part's, not the whole's. */
function isOfPart({ tokens }: Sentence, inner: Counted | undefined, words: readonly string[], from: number): boolean {
  if (inner === undefined || !words.includes("including")) return false;
  return wordsBetween({ tokens }, tokens[inner.told]?.end ?? 0, from).length <= 3;
}

function wordsBetween({ tokens }: Pick<Sentence, "tokens">, from: number, to: number): readonly string[] {
  return tokens.filter(({ start, end }) => start >= from && end <= to).map(({ lower }) => lower);
}

function isBetween({ tokens }: Sentence, at: number, [from, to]: readonly [number, number]): boolean {
  const start = tokens[at]?.start ?? 0;
  return start >= from && start < to;
}
