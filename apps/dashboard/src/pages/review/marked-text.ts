import type { ReviewedFigure } from "@daybook/intake";
import { each, html, type Markup } from "../html.ts";
import { shortFigure } from "./figure-words.ts";
import type { ReviewView } from "./view.ts";

/**
 * The text with every figure marked as it stands: solid counts, dotted waits, struck is rejected; grey is a number that is
 * no figure, and says why. Nothing is put between its letters, so that selected words have their place in the brief.
 */
export function markedText({ brief, review }: Pick<ReviewView, "brief" | "review">): Markup {
  const spans = spansOf(review);
  let next = 0;
  return html`${each(paragraphsOf(brief.text), (paragraph) => {
    while ((spans[next]?.end ?? Infinity) <= paragraph.start) next += 1;
    return html`<p data-start="${paragraph.start}">${each(piecesOf(paragraph, spans, next), piece)}</p>`;
  })}`;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly figure: ReviewedFigure | null;
  readonly why: string | null;
}

function spansOf({ figures, setAside }: ReviewView["review"]): readonly Span[] {
  const told = figures.map((figure) => ({ ...figure.entry.span, figure, why: null }));
  const none = setAside.map(({ start, end, why }) => ({ start, end, figure: null, why }));
  return [...told, ...none].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** Paragraphs with their offsets; line ends stay out, whichever kind they are. */
function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((match) => ({ start: match.index, text: match[0] }));
}

interface Piece {
  readonly words: string;
  readonly start: number;
  readonly of: readonly Span[];
}

/** Cuts a paragraph at every border of a span, so that spans that overlap are all marked. */
function piecesOf({ start, text }: Paragraph, spans: readonly Span[], from: number): readonly Piece[] {
  const end = start + text.length;
  const here: Span[] = [];
  for (let at = from; at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.start >= end) break;
    if (span.end > start) here.push(span);
  }
  const inside = here.flatMap((span) => [Math.max(span.start, start), Math.min(span.end, end)]);
  const borders = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return borders.slice(0, -1).map((at, index) => {
    const to = borders[index + 1] ?? end;
    const words = text.slice(at - start, to - start);
    return { words, start: at, of: here.filter((span) => span.start <= at && span.end >= to) };
  });
}

function piece({ words, start, of }: Piece): Markup {
  const told = of.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  const [first] = told;
  if (first !== undefined) return figureMark(words, start, first, told);
  const why = of[0]?.why ?? null;
  if (why === null) return words;
  return html`<span class="nofigure" title="No figure: ${why.replaceAll("_", " ")}">${words}</span>`;
}

const states = { waiting: "waits", accepted: "counts", rejected: "rejected" } as const;

/** The link leads from the words to their card; the list, not the text, is what the keyboard walks through. */
function figureMark(words: string, start: number, first: ReviewedFigure, told: readonly ReviewedFigure[]): Markup {
  const ids = told.map(({ entry }) => entry.id).join(" ");
  const title = told.map(({ entry, state }) => `${shortFigure(entry)}: ${states[state]}`).join("; ");
  const card = first.entry.duplicate_of ?? first.entry.id;
  return html`<mark id="at-${start}" class="is-${first.state}" data-figures="${ids}" title="${title}"
    ><a href="#${card}" tabindex="-1" aria-label="${words}: ${states[first.state]}">${words}</a></mark
  >`;
}
