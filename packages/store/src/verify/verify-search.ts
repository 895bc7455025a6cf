import { canonicalJson } from "@daybook/data";
import { foundOf } from "../search/index-brief.ts";
import type { Named } from "../search/named-by.ts";
import { briefsToFind } from "../search/reindex.ts";
import { foldedIn } from "../search/words-in.ts";
import { entriesOfOtherWords, type EntryWords } from "../search/words-rows.ts";
import type { Database } from "../tables.ts";
import type { SearchFlaw } from "./flaw.ts";

/** Looks again at what each brief names and by which words it is found, and compares that with the index. */
export async function verifySearch(db: Database): Promise<readonly SearchFlaw[]> {
  const [derived, stored] = [await derivedEntries(db), await storedEntries(db)];
  const names = new Set([...derived.keys(), ...stored.keys()]);
  const unlike = [...names].filter((name) => !isSame(derived.get(name), stored.get(name)));
  const others = await entriesOfOtherWords(db, wordsOf(derived, stored));
  const wordless = [...stored].filter(([, { seq }]) => others.has(seq)).map(([name]) => name);
  return [...new Set([...unlike, ...wordless])].flatMap((name) => {
    const entry = derived.get(name) ?? stored.get(name);
    return entry === undefined ? [] : [{ kind: "search", of: entry.kind, title: entry.title } as const];
  });
}

interface Entry extends Pick<Named, "kind" | "ref" | "title"> {
  /** By brief, the day that it was told. */
  readonly told: ReadonlyMap<string, string>;
}

interface StoredEntry extends Entry {
  readonly seq: number;
  readonly name: string;
}

interface DerivedEntry extends Entry {
  readonly words: string;
}

function isSame(derived: DerivedEntry | undefined, stored: StoredEntry | undefined): boolean {
  if (derived === undefined || stored === undefined) return false;
  const isNamed = derived.title === stored.title && foldedIn(derived.title) === stored.name;
  return isNamed && canonicalJson(Object.fromEntries(derived.told)) === canonicalJson(Object.fromEntries(stored.told));
}

async function derivedEntries(db: Database): Promise<ReadonlyMap<string, DerivedEntry>> {
  const entries = new Map<string, DerivedEntry & { readonly told: Map<string, string> }>();
  for (const id of await briefsToFind(db)) {
    const found = await foundOf(db, id);
    for (const named of found?.named ?? []) {
      const entry = entries.get(nameOf(named)) ?? { ...named, told: new Map<string, string>() };
      entry.told.set(id, found?.day ?? "");
      entries.set(nameOf(named), entry);
    }
  }
  return entries;
}

async function storedEntries(db: Database): Promise<ReadonlyMap<string, StoredEntry>> {
  const rows = await db.selectFrom("search_entry").selectAll().execute();
  const told = Map.groupBy(await db.selectFrom("search_told").selectAll().execute(), ({ seq }) => seq);
  return new Map(
    rows.map((row) => {
      const days = (told.get(row.seq) ?? []).map(({ brief_id, day }) => [brief_id, day] as const);
      return [nameOf(row), { ...row, told: new Map(days) }];
    }),
  );
}

/** What each entry that is there must be found by. Of a speaker whom briefs say otherwise of, the index has the newest word. */
function wordsOf(
  derived: ReadonlyMap<string, DerivedEntry>,
  stored: ReadonlyMap<string, StoredEntry>,
): ReadonlyMap<number, EntryWords> {
  return new Map(
    [...stored].flatMap(([name, { seq }]) => {
      const entry = derived.get(name);
      return entry === undefined ? [] : [[seq, { title: foldedIn(entry.title), body: entry.words }] as const];
    }),
  );
}

function nameOf({ kind, ref }: Pick<Named, "kind" | "ref">): string {
  return `${kind} ${ref}`;
}
