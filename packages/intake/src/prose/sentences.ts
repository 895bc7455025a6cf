/** A sentence's span; the quotation mark that opens it stays outside, the words of saying after it inside. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of one line, in one pass.
 *
 * `Intl.Segmenter` ends one after "Oct." and "U.N."; here a full stop ends a sentence only where what stands before it
 * is no known abbreviation and what follows begins like a sentence.
 */
export function sentencesOf(text: string, from: number, to: number): readonly SentenceSpan[] {
  const found: SentenceSpan[] = [];
  let start = opening(text, from, to);
  for (let at = start; at < to; at += 1) {
    if (!isEnd(text[at])) continue;
    const end = closing(text, at + 1, to);
    const next = opening(text, end, to);
    if (next < to && !(next > end && endsHere(text, start, at, next))) continue;
    if (end > start) found.push({ start, end });
    start = next;
    at = next - 1;
  }
  const end = trimmed(text, start, to);
  if (end > start) found.push({ start, end });
  return found.flatMap((span) => [...piecesOf(text, span)]);
}

/** No one writes sentences this long; what has no full stop is cut at a space. */
const longest = 2000;

function* piecesOf(text: string, { start, end }: SentenceSpan): Generator<SentenceSpan> {
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(" ", from + longest);
    const cut = space > from ? space : from + longest;
    yield { start: from, end: cut };
    from = space > from ? cut + 1 : cut;
  }
  if (end > from) yield { start: from, end };
}

const months = "jan feb mar apr jun jul aug sep sept oct nov dec";
const titles = "mr mrs ms dr gen lt col maj sgt capt cpl brig adm gov rep sen prof st no nos vs approx est";
const abbreviations = new Set(`${months} ${titles}`.split(" "));
const neverAfterHours = new Set("monday tuesday wednesday thursday friday saturday sunday gmt utc local et".split(" "));
const firstWords = new Set(
  "the a an it in on at he she they this that these those but however meanwhile earlier later".split(" "),
);

function endsHere(text: string, start: number, at: number, next: number): boolean {
  if (text[at] !== ".") return !/\p{Ll}/u.test(text[next] ?? "");
  const before = wordBefore(text, start, at);
  const after = wordAt(text, next).toLowerCase();
  if (/\p{Ll}/u.test(text[next] ?? "")) return false;
  if (abbreviations.has(before.toLowerCase())) return false;
  if (/^[ap]\.m$/iu.test(before)) return !neverAfterHours.has(after);
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before)) return before.includes(".") && firstWords.has(after);
  return true;
}

function isEnd(mark: string | undefined): boolean {
  return mark === "." || mark === "!" || mark === "?" || mark === "…";
}

const closers = "”\"’')]";
const openers = "“\"‘'([«";

function closing(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (closers.includes(text[at] ?? " ") || isEnd(text[at]))) at += 1;
  return at;
}

/** Skips what stands before the first word: spaces, quotation marks, bullets, pictures. */
function opening(text: string, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (/\s/u.test(text[at] ?? "") || openers.includes(text[at] ?? "a") || "-•*–".includes(text[at] ?? "a"))
  )
    at += 1;
  return at;
}

function trimmed(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && /\s/u.test(text[at - 1] ?? "")) at -= 1;
  return at;
}

function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < 20 && /[\p{L}.]/u.test(text[start - 1] ?? " ")) start -= 1;
  return text.slice(start, at);
}

function wordAt(text: string, at: number): string {
  return /^[\p{L}\p{N}.]*/u.exec(text.slice(at, at + 20))?.[0] ?? "";
}
