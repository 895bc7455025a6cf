/** A word of a text as it is compared, and where it stands. Offsets are `[start, end)` in UTF-16 code units. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, each without what people leave out when they type: capitals, the accents of Latin letters, the
 * vowel signs of Arabic ones. An apostrophe inside a Cyrillic word is no border: "Слов’янськ" is one word, "Kyiv’s" two.
 */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(word)].map(({ 0: told, index }) => ({
    folded: foldedOf(told),
    start: index,
    end: index + told.length,
  }));
}

/** The same as one line, as it is written into the index. */
export function foldedIn(text: string): string {
  return wordsIn(text)
    .map(({ folded }) => folded)
    .join(" ");
}

const word =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?<=\p{Script=Cyrillic})['’ʼ′`](?=\p{Script=Cyrillic})[\p{L}\p{M}\p{N}]+)*/gu;
const accents = /(?<=\p{Script=Latin}\p{M}*)[\u0300-\u036f]|[\u064b-\u0652\u0640]/gu;
/** No database keeps a word of any length; nobody types more of one. */
const longest = 100;

function foldedOf(told: string): string {
  const folded = told
    .normalize("NFKD")
    .toLowerCase()
    .replace(accents, "")
    .normalize("NFKC")
    .replace(/ʼ|[^\p{L}\p{M}\p{N}]/gu, "");
  return folded.length <= longest ? folded : Array.from(folded).slice(0, longest).join("");
}
