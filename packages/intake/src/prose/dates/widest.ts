import type { Told } from "./told.ts";

/** Of words that overlap the ones that begin first, and of those the longest: "October 3, 2024" before "October". */
export function widest(found: readonly Told[]): readonly Told[] {
  const kept: Told[] = [];
  for (const told of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (told.start >= (kept.at(-1)?.end ?? 0)) kept.push(told);
  }
  return kept;
}
