import { sql, type RawBuilder } from "kysely";
import { isPostgres } from "../postgres/is-postgres.ts";
import type { Database, Tables } from "../tables.ts";
import { reading } from "../transaction.ts";
import { excerptOf, markedIn, type Excerpt } from "./excerpt.ts";
import { asFts5, asTsquery, termsOf, type Term } from "./terms-of.ts";
import { foldedIn } from "./words-in.ts";

export type SearchKind = Tables["search_entry"]["kind"];
export const searchKinds = ["place", "speaker", "publisher", "incident", "brief"] as const satisfies SearchKind[];

export interface SearchRequest {
  readonly question: string;
  /** Only these; without it everything. */
  readonly kind?: SearchKind;
  readonly limit: number;
  readonly offset: number;
}

/** A brief, an incident, a place or a source that a question finds. */
export interface SearchHit {
  readonly kind: SearchKind;
  /** Of a brief or an incident its id, of the others their name. */
  readonly id: string;
  readonly title: Excerpt;
  /** The newest day that a brief which tells of it was published. */
  readonly day: string;
  /** How many briefs tell of it. */
  readonly briefs: number;
  /** Nothing of it counts: nobody has accepted any figure of this brief yet. */
  readonly isWaiting: boolean;
  /** The words around what was found in a brief's text. */
  readonly text: Excerpt | null;
}

export interface Found {
  readonly byKind: Readonly<Record<SearchKind, number>>;
  /** How many there are of the kind that is asked for. */
  readonly all: number;
  readonly hits: readonly SearchHit[];
}

/**
 * What a question finds, whatever stands in it: first what is called just that, then what has it in its title, then in its
 * text; of those the newest first. Both databases find the same, in the same order.
 */
export function search(db: Database, { question, kind, limit, offset }: SearchRequest): Promise<Found> {
  const terms = termsOf(question);
  if (terms.length === 0) return Promise.resolve({ byKind: countsOf([]), all: 0, hits: [] });
  return reading(db, async (snapshot) => {
    const matches = matching(snapshot, terms);
    const byKind = countsOf(await countMatches(snapshot, matches.anywhere));
    const rows = await rankedRows(snapshot, matches, { name: foldedIn(question), kind, limit, offset });
    const briefs = await briefsAmong(
      snapshot,
      rows.flatMap((row) => (row.kind === "brief" ? [row.ref] : [])),
    );
    const all = kind === undefined ? Object.values(byKind).reduce((a, b) => a + b) : byKind[kind];
    return { byKind, all, hits: rows.map((row) => hitOf(row, briefs.get(row.ref), terms)) };
  });
}

interface Matching {
  readonly anywhere: RawBuilder<unknown>;
  readonly inTitle: RawBuilder<unknown>;
}

/** The numbers of the entries that have all that is asked for. */
function matching(db: Database, terms: readonly Term[]): Matching {
  if (isPostgres(db)) {
    const having = (query: string) => sql`select seq from search_words where words @@ cast(${query} as tsquery)`;
    return { anywhere: having(asTsquery(terms, false)), inTitle: having(asTsquery(terms, true)) };
  }
  const having = (query: string) => sql`select rowid from search_words where search_words match ${query}`;
  return { anywhere: having(asFts5(terms)), inTitle: having(`{title} : (${asFts5(terms)})`) };
}

function countMatches(db: Database, anywhere: RawBuilder<unknown>) {
  return db
    .selectFrom("search_entry")
    .select(["kind", ({ fn }) => fn.countAll().as("found")])
    .where(sql<boolean>`seq in (${anywhere})`)
    .groupBy("kind")
    .execute();
}

function countsOf(rows: readonly { readonly kind: SearchKind; readonly found: unknown }[]): Found["byKind"] {
  const counts = new Map(rows.map(({ kind, found }) => [kind, Number(found)]));
  return Object.fromEntries(searchKinds.map((kind) => [kind, counts.get(kind) ?? 0])) as Found["byKind"];
}

interface Wanted {
  readonly name: string;
  readonly kind: SearchKind | undefined;
  readonly limit: number;
  readonly offset: number;
}

interface Row {
  readonly kind: SearchKind;
  readonly ref: string;
  readonly title: string;
  readonly day: string;
  readonly briefs: unknown;
}

function rankedRows(db: Database, { anywhere, inTitle }: Matching, wanted: Wanted): Promise<readonly Row[]> {
  const { name, kind, limit, offset } = wanted;
  return db
    .selectFrom("search_entry as e")
    .innerJoin("search_told as t", "t.seq", "e.seq")
    .select(["e.kind", "e.ref", "e.title"])
    .select(({ fn }) => [sql<string>`max(t.day)`.as("day"), fn.countAll().as("briefs")])
    .where(sql<boolean>`e.seq in (${anywhere})`)
    .$if(kind !== undefined, (entries) => entries.where("e.kind", "=", kind ?? "brief"))
    .groupBy(["e.seq", "e.kind", "e.ref", "e.title", "e.name"])
    .orderBy(sql`case when e.name = ${name} then 0 when e.seq in (${inTitle}) then 1 else 2 end`)
    .orderBy(
      sql`case e.kind when 'place' then 0 when 'speaker' then 1 when 'publisher' then 2 when 'incident' then 3 else 4 end`,
    )
    .orderBy("day", "desc")
    .orderBy("e.ref")
    .limit(limit)
    .offset(offset)
    .execute();
}

interface FoundBrief {
  readonly text: string;
  readonly counts: boolean;
}

/** The texts of the briefs that are shown, whether or not anything of them counts. */
async function briefsAmong(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, FoundBrief>> {
  if (ids.length === 0) return new Map();
  const waiting = await db.selectFrom("reading").select(["id", "text"]).where("id", "in", ids).execute();
  const counting = await db.selectFrom("brief").select(["id", "text", "kind"]).where("id", "in", ids).execute();
  return new Map<string, FoundBrief>([
    ...waiting.map(({ id, text }) => [id, { text, counts: false }] as const),
    ...counting.map(({ id, text, kind }) => [id, { text: kind === "data" ? "" : text, counts: true }] as const),
  ]);
}

function hitOf(
  { kind, ref, title, day, briefs }: Row,
  brief: FoundBrief | undefined,
  terms: readonly Term[],
): SearchHit {
  return {
    kind,
    day,
    id: ref,
    title: markedIn(title, terms),
    briefs: Number(briefs),
    isWaiting: brief?.counts === false,
    text: brief === undefined || brief.text === "" ? null : excerptOf(brief.text, terms),
  };
}
