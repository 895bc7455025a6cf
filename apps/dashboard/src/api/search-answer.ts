import { longWords } from "@daybook/charts";
import type { Excerpt } from "@daybook/store";
import type { SearchResult } from "../search/result-of.ts";

/** What was found, as programs read it: texts plain, with the places of what was asked for beside them. */
export function searchAnswer(results: readonly SearchResult[]) {
  return results.map(({ kind, id, title, text, day, briefs, isWaiting, address, during, places, figures }) => ({
    kind,
    id,
    title: plain(title),
    published: day,
    from: during?.from ?? null,
    to: during?.to ?? null,
    places,
    briefs,
    reviewed: !isWaiting,
    text: text === null ? null : plain(text),
    marks: text === null ? [] : marksIn(text),
    figures: figures.map(({ id: figure, what, interval, noneReported }) => ({
      id: figure,
      what,
      low: interval.low,
      best: interval.best,
      high: interval.high,
      highOpen: interval.high === null,
      words: noneReported ? "none reported" : longWords(interval),
    })),
    address,
  }));
}

function plain(pieces: Excerpt): string {
  return pieces.map(({ text }) => text).join("");
}

/** `[start, end)` in UTF-16 code units, as all offsets are. */
function marksIn(pieces: Excerpt): readonly (readonly [number, number])[] {
  let at = 0;
  return pieces.flatMap(({ text, isMarked }) => {
    const start = at;
    at += text.length;
    return isMarked ? [[start, at] as const] : [];
  });
}
