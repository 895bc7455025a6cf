import { type Before, nearestHost } from "./before.ts";
import type { Counted } from "../counted.ts";
import type { Sentence } from "../sentence.ts";
import type { Telling } from "../telling.ts";

/** "up from more than 40", "rose to 57 from 40", "compared with 11,200 tons in May". */
export function asPast(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const { tokens } = sentence;
  const previous = tokens[counted.first - 1]?.lower ?? "";
  const words = `${tokens[counted.first - 2]?.lower ?? ""} ${previous}`;
  const host = nearestHost(before, at, counted);
  const from = host === null ? null : (before.told[host] ?? null);
  if (from === null) return null;
  const isPast =
    /^(?:up from|down from|compared with|compared to|rather than|instead of|not)$/.test(words) ||
    previous === "against" ||
    (previous === "from" && /^(?:toll that stands at)$/.test(from.pattern)) ||
    hasUpFrom(sentence, counted, at);
  if (!isPast) return null;
  return {
    ...from,
    pattern: "told as past",
    sharedWith: host,
    link: words === "compared with" || words === "compared to" ? "list" : "previous",
  };
}

/** "up from its earlier range of 6,000–8,000 households". */
function hasUpFrom({ tokens, counted }: Sentence, { first }: Counted, at: number): boolean {
  const start = (counted[at - 1]?.last ?? 0) + 1;
  for (let here = start; here + 1 < first; here += 1) {
    if (/^(?:up|down)$/.test(tokens[here]?.lower ?? "") && tokens[here + 1]?.lower === "from") return first - here <= 9;
  }
  return false;
}
