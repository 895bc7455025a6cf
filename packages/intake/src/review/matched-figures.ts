import type { FigureEntry } from "../formats/annotation-schema.ts";

/** Figures of two texts that the same words of the same sentence tell: by the id in the first, the id in the second. */
export function matchedFigures(
  first: readonly FigureEntry[],
  second: readonly FigureEntry[],
): ReadonlyMap<string, string> {
  const waiting = new Map([...Map.groupBy(second, wordsOf)].map(([words, figures]) => [words, [...figures]]));
  const matched = new Map<string, string>();
  for (const figure of first) {
    const same = waiting.get(wordsOf(figure))?.shift();
    if (same !== undefined) matched.set(figure.id, same.id);
  }
  return matched;
}

/** Where in its sentence it stands tells two figures of the same words apart. */
function wordsOf({ measure, quote, start, span }: FigureEntry): string {
  return [measure, span.start - start, span.text, quote].join("\n");
}
