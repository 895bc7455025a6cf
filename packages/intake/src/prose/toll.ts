import { tolls, type Sense } from "./words/predicates.ts";
import type { Counted } from "./counted.ts";
import type { Sentence } from "./sentence.ts";

const tollReach = 22;

/** The noun of toll nearest before the number, not past a full stop of sense. */
export function tollBefore(
  { tokens }: Sentence,
  { first }: Counted,
  _at: number,
): { sense: Sense | "same"; at: number } | null {
  for (let here = first - 2; here >= Math.max(0, first - tollReach); here -= 1) {
    if (/^[;]$/.test(tokens[here]?.text ?? "")) return null;
    const found = tollAt(tokens, here);
    if (found !== null) return longestTollAround(tokens, here) ?? { sense: found, at: here };
  }
  return null;
}

/** "number of people killed" begins before "killed": look a few words further left. */
function longestTollAround(tokens: Sentence["tokens"], at: number): { sense: Sense | "same"; at: number } | null {
  for (let here = Math.max(0, at - 4); here < at; here += 1) {
    const found = tollLength(tokens, here);
    if (found !== null && here + found.length > at) return { sense: found.sense, at: here };
  }
  return null;
}

function tollAt(tokens: Sentence["tokens"], at: number): Sense | "same" | null {
  return tollLength(tokens, at)?.sense ?? null;
}

export function tollLength(tokens: Sentence["tokens"], at: number): { sense: Sense | "same"; length: number } | null {
  const first = tokens[at]?.lower ?? "";
  for (const [words, sense] of tollsByWord.get(first) ?? []) {
    if (words.every((word, offset) => tokens[at + offset]?.lower === word)) return { sense, length: words.length };
  }
  return null;
}

const tollsByWord: ReadonlyMap<string, readonly (readonly [readonly string[], Sense | "same"])[]> = (() => {
  const byWord = new Map<string, (readonly [readonly string[], Sense | "same"])[]>();
  const sorted = [...tolls].sort(([a], [b]) => b.split(" ").length - a.split(" ").length);
  for (const [words, sense] of sorted) {
    const list = words.split(" ");
    byWord.set(list[0] ?? "", [...(byWord.get(list[0] ?? "") ?? []), [list, sense]]);
  }
  return byWord;
})();
