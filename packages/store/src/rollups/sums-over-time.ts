import { canonicalJson } from "@daybook/data";
import type { KnownSpan } from "../figures/spans.ts";

/**
 * What things that are known over spans of publication days come to together, over time: one span for as long as it is
 * the same.
 */
export function overTime<T, R>(
  parts: readonly (KnownSpan & { readonly value: T })[],
  together: (values: readonly T[]) => R,
  textOf: (value: R) => string = canonicalJson,
): readonly (KnownSpan & { readonly value: R })[] {
  const [only] = parts;
  if (only === undefined) return [];
  if (parts.length === 1) {
    const { knownFrom, knownUntil, value } = only;
    return [{ knownFrom, knownUntil, value: together([value]) }];
  }
  const spans: (KnownSpan & { readonly value: R; readonly text: string })[] = [];
  const days = [...new Set(parts.flatMap(({ knownFrom, knownUntil }) => [knownFrom, knownUntil ?? []].flat()))].sort();
  for (const [at, knownFrom] of days.entries()) {
    const known = parts.filter((part) => isKnown(part, knownFrom)).map(({ value }) => value);
    if (known.length === 0) continue;
    const value = together(known);
    const text = textOf(value);
    const last = spans.at(-1);
    const knownUntil = days[at + 1] ?? null;
    if (last?.knownUntil === knownFrom && last.text === text) spans[spans.length - 1] = { ...last, knownUntil };
    else spans.push({ value, text, knownFrom, knownUntil });
  }
  return spans.map(({ value, knownFrom, knownUntil }) => ({ value, knownFrom, knownUntil }));
}

export function isKnown({ knownFrom, knownUntil }: KnownSpan, day: string): boolean {
  return knownFrom <= day && (knownUntil === null || knownUntil > day);
}
