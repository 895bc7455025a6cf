import { figureFromWords } from "@daybook/intake";
import type { Mode } from "../pages/review/view.ts";
import { newId } from "./decisions-of-form.ts";
import type { OpenReview } from "./open-review.ts";

const ofFigure = ["edit", "whole", "same", "move", "reject"] as const;

interface Asked {
  readonly mode: Mode;
  /** Why what was asked cannot be shown. */
  readonly notice: string | null;
}

/** What a person is in the middle of, as the address says. What is not there is left out. */
export function modeOf(query: Readonly<Record<string, string>>, reviewed: OpenReview): Asked {
  const { review } = reviewed;
  const { words, at = "", incident } = query;
  for (const kind of ofFigure) {
    const figure = query[kind];
    if (review.figures.some(({ entry }) => entry.id === figure) && figure !== undefined)
      return { mode: { kind, figure }, notice: null };
  }
  if (incident !== undefined && review.incidents.some(({ id }) => id === incident))
    return { mode: { kind: "incident", incident }, notice: null };
  return words === undefined ? reading : adding(words.trim(), at, reviewed);
}

const reading: Asked = { mode: { kind: "reading" }, notice: null };

/** By their place where they were selected, else where they first stand in the text. */
function adding(words: string, place: string, { kept: { brief }, review }: OpenReview): Asked {
  const [from, to] = /^(\d+)-(\d+)$/.exec(place)?.slice(1).map(Number) ?? found(words, brief.text);
  const figures = review.figures.map(({ entry }) => entry);
  const near = { id: newId(review), published: review.published, figures };
  const draft = figureFromWords(brief.text, { start: from ?? -1, end: to ?? -1 }, near);
  if (draft !== null) return { mode: { kind: "add", draft }, notice: null };
  return { ...reading, notice: `“${words}” does not stand in the text. Type the words as they stand there.` };
}

/** A typed space may be any space of the text. */
function found(words: string, text: string): readonly number[] {
  if (words === "") return [];
  const pattern = words
    .split(/\s+/)
    .map((word) => RegExp.escape(word))
    .join("\\s+");
  const match = new RegExp(pattern, "iu").exec(text);
  return match === null ? [] : [match.index, match.index + match[0].length];
}
