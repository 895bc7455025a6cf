import { sql } from "kysely";
import { inChunks } from "../in-chunks.ts";
import { isPostgres } from "../postgres/is-postgres.ts";
import type { Database, Writing } from "../tables.ts";

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

/** Entries whose words are not those that they must be found by. */
export async function entriesOfOtherWords(
  db: Database,
  words: ReadonlyMap<number, EntryWords>,
): Promise<ReadonlySet<number>> {
  return isPostgres(db) ? otherVectors(db, words) : otherInstances(db, words);
}

async function otherVectors(db: Database, words: ReadonlyMap<number, EntryWords>): Promise<ReadonlySet<number>> {
  const others = new Set<number>();
  const kept = await sql<{ seq: number }>`select seq from search_words`.execute(db);
  for (const { seq } of kept.rows) if (!words.has(seq)) others.add(seq);
  for (const [seq, { title, body }] of words) {
    const { rows } = await sql`select seq from search_words
      where seq = ${seq} and words = cast(${vectorOf(title, body)} as tsvector)`.execute(db);
    if (rows.length === 0) others.add(seq);
  }
  return others;
}

/** SQLite keeps no text of them, only where each word stands: they are written again beside it, and the places compared. */
async function otherInstances(db: Database, words: ReadonlyMap<number, EntryWords>): Promise<ReadonlySet<number>> {
  await sql`create virtual table temp.search_again using fts5(title, body, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'")`.execute(db);
  try {
    for (const [seq, { title, body }] of words)
      await sql`insert into temp.search_again (rowid, title, body) values (${seq}, ${title}, ${body})`.execute(db);
    await sql`create virtual table temp.words_kept using fts5vocab(main, search_words, instance)`.execute(db);
    await sql`create virtual table temp.words_again using fts5vocab(temp, search_again, instance)`.execute(db);
    const { rows } = await sql<{ doc: number }>`select distinct doc from (
      select * from (select * from words_kept except select * from words_again)
      union all select * from (select * from words_again except select * from words_kept))`.execute(db);
    return new Set(rows.map(({ doc }) => doc));
  } finally {
    for (const name of ["words_kept", "words_again", "search_again"])
      await sql`drop table if exists temp.${sql.ref(name)}`.execute(db);
  }
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
