/** One line of a brief that holds words, trimmed, with what it is. */
export interface Line {
  readonly kind: "title" | "headline" | "summary" | "heading" | "paragraph" | "note";
  readonly start: number;
  readonly end: number;
  /** Which section it stands in: 0 above the first heading of the body. */
  readonly section: number;
}

/** The lines of a brief: title, headline under a dated title, headings, paragraphs, bracketed notes. */
export function layoutOf(text: string): readonly Line[] {
  const found: Line[] = [];
  let section = 0;
  let hasBody = false;
  for (const { start, end } of spansOfLines(text)) {
    const kind = kindOf(text, start, end, found.length === 0, hasBody);
    if (kind === "heading") section += 1;
    hasBody ||= kind === "paragraph";
    found.push({ kind, start, end, section });
  }
  return withSummary(found);
}

/** The only paragraph between title and first heading says shortly what the sections tell. */
function withSummary(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ kind }) => kind === "paragraph");
  const isSummary = first > 0 && lines[first + 1]?.kind === "heading";
  return lines.map((line, at) => (isSummary && at === first ? { ...line, kind: "summary" } : line));
}

const longestHeading = 180;

function kindOf(text: string, start: number, end: number, isFirst: boolean, hasBody: boolean): Line["kind"] {
  if (text[start] === "[" && text[end - 1] === "]") return "note";
  const isHeading =
    end - start <= longestHeading && !/[.!?…:;,][”"’')\]]*$/u.test(text.slice(end - 4, end)) && !isItem(text, start);
  if (isFirst)
    return isHeading || end - start <= longestHeading * 2
      ? isHeading
        ? "title"
        : titleOrParagraph(text, start, end)
      : "paragraph";
  if (!isHeading) return "paragraph";
  return hasBody ? "heading" : "headline";
}

/** A first line of one sentence is the title even with its full stop. */
function titleOrParagraph(text: string, start: number, end: number): Line["kind"] {
  return end - start <= longestHeading && !/[.!?]\s+\S/u.test(text.slice(start, end)) && text.slice(end).trim() !== ""
    ? "title"
    : "paragraph";
}

function isItem(text: string, start: number): boolean {
  return "-•*–".includes(text[start] ?? " ");
}

function* spansOfLines(text: string): Generator<{ start: number; end: number }> {
  for (let from = 0; from < text.length;) {
    const stop = text.indexOf("\n", from);
    const until = stop === -1 ? text.length : stop;
    const line = text.slice(from, until);
    const start = from + (line.length - line.trimStart().length);
    const end = from + line.trimEnd().length;
    if (end > start) yield { start, end };
    from = until + 1;
  }
}
