import { sql } from "kysely";
import { inChunks } from "../in-chunks.ts";
import { isPostgres } from "../postgres/is-postgres.ts";
import type { Writing } from "../tables.ts";

/** The words by which an entry is found, as `foldedIn` gives them. */
export interface EntryWords {
  readonly title: string;
  readonly body: string;
}

export async function insertWords(transaction: Writing, seq: number, { title, body }: EntryWords): Promise<void> {
  if (isPostgres(transaction))
    await sql`insert into search_words (seq, words) values (${seq}, cast(${vectorOf(title, body)} as tsvector))`.execute(
      transaction,
    );
  else await sql`insert into search_words (rowid, title, body) values (${seq}, ${title}, ${body})`.execute(transaction);
}

export async function deleteWords(transaction: Writing, entries: readonly number[]): Promise<void> {
  const row = sql.ref(isPostgres(transaction) ? "seq" : "rowid");
  await inChunks(entries, async (some) => {
    await sql`delete from search_words where ${row} in (${sql.join(some)})`.execute(transaction);
    return [];
  });
}

/** PostgreSQL keeps so many places of a word, and no place beyond the last. */
const [mostPlaces, lastPlace] = [255, 16_383];

/** Each word with its places, those of the title marked. A gap keeps a phrase from running on from title into text. */
function vectorOf(title: string, body: string): string {
  const places = new Map<string, string[]>();
  const add = (words: readonly string[], first: number, mark: string) => {
    for (const [at, word] of words.entries()) {
      const known = places.get(word) ?? [];
      if (known.length < mostPlaces) known.push(`${Math.min(first + at, lastPlace)}${mark}`);
      places.set(word, known);
    }
  };
  const [inTitle, inBody] = [title, body].map((words) => words.split(" ").filter((word) => word !== ""));
  add(inTitle ?? [], 1, "A");
  add(inBody ?? [], (inTitle?.length ?? 0) + 2, "");
  return [...places].map(([word, at]) => `'${word}':${at.join()}`).join(" ");
}
