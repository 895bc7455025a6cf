/** One word, number or mark of a sentence; offsets are UTF-16 code units of the whole text. */
export interface Token {
  readonly text: string;
  /** In small letters, with straight apostrophes: "Russia’s" is "russia's". */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
}

/**
 * The tokens of `text` between `from` and `to`, in one pass.
 *
 * "11 200 tons" with a no-break space is one number; "KN-23", "10-year-old" and "U.N." are one word each.
 */
export function tokensOf(text: string, from = 0, to = text.length): readonly Token[] {
  const found: Token[] = [];
  for (let at = from; at < to;) {
    const token = tokenAt(text, at, to);
    if (token !== null) found.push(token);
    at = token === null ? at + 1 : token.end;
  }
  return found;
}

/** A plain space groups thousands only where a measured thing follows: "17 400 tons". */
const number = /\d{1,12}(?:[,.'’\u00A0\u2009\u202F]\d{3}(?!\d))*(?:[.:]\d{1,12})?/uy;
const initials = /(?:\p{Lu}\.){2,8}|[ap]\.m\./uy;
const word = /[\p{L}\p{M}\p{N}]{1,80}(?:[-‑'’.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]{1,80}){0,8}/uy;

function tokenAt(text: string, at: number, to: number): Token | null {
  const code = text.charCodeAt(at);
  if (isSpace(code)) return null;
  if (isDigit(code)) return numberAt(text, at, to);
  return matchAt(initials, text, at, to, "word") ?? matchAt(word, text, at, to, "word") ?? markAt(text, at);
}

/** "120mm", "10-year-old" and "500-pound" begin with digits and are words; "3,000-4,000" is not. */
function numberAt(text: string, at: number, to: number): Token | null {
  const digits = matchAt(number, text, at, to, "number");
  const asWord = matchAt(word, text, at, to, "word");
  if (digits === null || asWord === null) return digits ?? asWord;
  const isName =
    asWord.end > digits.end && /\p{L}/u.test(asWord.text) && !/^\d+(?:[.,]\d+)?(?:m|mn|bn|k)$/i.test(asWord.text);
  return isName ? asWord : digits;
}

function matchAt(pattern: RegExp, text: string, at: number, to: number, kind: Token["kind"]): Token | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null || at + match[0].length > to) return null;
  return tokenOf(match[0], at, kind);
}

function markAt(text: string, at: number): Token {
  const point = text.codePointAt(at) ?? 0;
  return tokenOf(text.slice(at, at + (point > 0xffff ? 2 : 1)), at, "mark");
}

function tokenOf(text: string, start: number, kind: Token["kind"]): Token {
  return {
    text,
    lower: text.toLowerCase().replaceAll("’", "'").replaceAll("‑", "-"),
    start,
    end: start + text.length,
    kind,
  };
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x3000 || code === 0xfeff;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
