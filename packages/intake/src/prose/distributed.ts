import type { Mention } from "./mention.ts";

/** "Two people each in A and B" are two figures; "each side handing over 175" too. */
export function distributed(mentions: readonly Mention[]): readonly Mention[] {
  const shift: number[] = [];
  const found: Mention[] = [];
  for (const mention of mentions) {
    shift.push(found.length);
    const moved = { ...mention, host: mention.host === null ? null : (shift[mention.host] ?? null) };
    found.push(moved);
    if (isOfEach(mention)) found.push({ ...moved, twin: true });
  }
  return found;
}

function isOfEach({ sentence: { tokens }, counted, telling }: Mention): boolean {
  const after = tokens[counted.last + 1]?.lower;
  const isEach = after === "each" && /^(?:in|at|near|on)$/.test(tokens[counted.last + 2]?.lower ?? "");
  const before = tokens
    .slice(Math.max(0, counted.first - 5), counted.first)
    .map(({ lower }) => lower)
    .join(" ");
  return isEach || (telling.measure === "released" && /\beach (?:side|country|party)\b/.test(before));
}
