import { wordsIn } from "./words-in.ts";

/** Words that follow one another; of the last one asked for, as much as was typed. */
export interface Term {
  readonly words: readonly string[];
  /** The last word may go on: "Kharki". */
  readonly goesOn: boolean;
}

/** A question that is longer asks for its first words only. */
const most = 24;

/**
 * What a question asks for: every word of it, the words between quotes in that order, and of a last word whatever begins
 * with it. Whatever else stands there is no error: a quote that is never closed ends where the question does.
 */
export function termsOf(question: string): readonly Term[] {
  const parts = [...question.matchAll(/["“”„«]([^"“”„«»]*)["“”»]?|[^\s"“”„«»]+/gu)];
  return parts
    .map(({ 0: told, 1: quoted, index }) => ({
      words: wordsIn(quoted ?? told).map(({ folded }) => folded),
      goesOn: quoted === undefined && index + told.length === question.length,
    }))
    .filter(({ words }) => words.length > 0)
    .slice(0, most);
}

/** As SQLite’s full text takes it. The words hold nothing but letters and digits. */
export function asFts5(terms: readonly Term[]): string {
  return terms.map(({ words, goesOn }) => `"${words.join(" ")}"${goesOn ? " *" : ""}`).join(" AND ");
}

/** As PostgreSQL takes it; of titles alone where that is asked. */
export function asTsquery(terms: readonly Term[], inTitle: boolean): string {
  const weight = inTitle ? "A" : "";
  const label = (goesOn: boolean) => (goesOn || inTitle ? `:${goesOn ? "*" : ""}${weight}` : "");
  return terms
    .map(({ words, goesOn }) =>
      words.map((one, at) => `'${one}'${label(goesOn && at === words.length - 1)}`).join(" <-> "),
    )
    .map((phrase) => `(${phrase})`)
    .join(" & ");
}
