import {
  totalsOf,
  type Figure,
  type FigureId,
  type Filter,
  type IncidentId,
  type Period,
  type Total,
} from "@daybook/data";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { inChunks } from "../in-chunks.ts";
import { reading } from "../transaction.ts";
import { figureOf } from "./figure-text.ts";
import type { Database, Tables } from "../tables.ts";
import { readAsked } from "./asked-figures.ts";

/** Which trees to read: all, those that anything happened in during a period, or those of some roots. */
export interface Wanted {
  readonly during?: Period;
  readonly roots?: readonly IncidentId[];
  /** Only those whose sums are among the rollups, or only those that are looked at one by one. */
  readonly rolled?: 0 | 1;
}

/** The figures held on a day of publication, as they were stored. `null`: all that is known. */
export function readFigures(db: Database, day: string | null, wanted: Wanted = {}): Promise<readonly Figure[]> {
  return reading(db, async (snapshot) => (await readTrees(snapshot, day, wanted)).flatMap(({ figures }) => figures));
}

/** The same of all that any of several questions want, each tree once and in its place. */
export function readFiguresOfAll(
  db: Database,
  day: string | null,
  wanted: readonly Wanted[],
): Promise<readonly Figure[]> {
  return reading(db, async (snapshot) => {
    const trees = new Map<IncidentId, KnownTree>();
    for (const one of wanted) for (const tree of await readTrees(snapshot, day, one)) trees.set(tree.root, tree);
    const inOrder = [...trees.values()].sort(bySortKey);
    return inOrder.flatMap(({ figures }) => figures);
  });
}

/** A tree as it stands on a day, with its place among the others. */
interface KnownTree {
  readonly root: IncidentId;
  readonly sortKey: string;
  readonly figures: readonly Figure[];
}

function bySortKey({ sortKey: a }: KnownTree, { sortKey: b }: KnownTree): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

async function readTrees(db: Database, day: string | null, wanted: Wanted): Promise<readonly KnownTree[]> {
  if (wanted.roots !== undefined) {
    const { roots, ...others } = wanted;
    const chunks = await inChunks(roots, (some) => readSome(db, day, { ...others, roots: some }));
    return chunks.toSorted(bySortKey);
  }
  return readSome(db, day, wanted);
}

async function readSome(db: Database, day: string | null, wanted: Wanted): Promise<readonly KnownTree[]> {
  const trees = await treesKnownOn(db, day, wanted)
    .select(["root_id", "sort_key", "figures"])
    .orderBy("sort_key")
    .execute();
  if (trees.length === 0) return [];
  const rows = await db
    .selectFrom("figure")
    .select(["id", "occurrence", "json"])
    .where((eb) => isKnownOn(eb, day))
    .where("root_id", "in", treesKnownOn(db, day, wanted).select("root_id"))
    .execute();
  const byName = new Map(rows.map((row) => [`${row.id}#${row.occurrence}`, row.json]));
  return trees.map(({ root_id, sort_key, figures }) => ({
    root: root_id,
    sortKey: sort_key,
    figures: namesIn(figures).map((name) => figureNamed(byName, name)),
  }));
}

/** Figures by their ids, as held on a day; of two that share an id both. */
export async function readFiguresNamed(
  db: Database,
  day: string | null,
  ids: Iterable<FigureId>,
): Promise<readonly Figure[]> {
  const rows = await inChunks(ids, (some) =>
    db
      .selectFrom("figure")
      .select(["id", "json"])
      .where("id", "in", some)
      .where((eb) => isKnownOn(eb, day))
      .orderBy("occurrence")
      .execute(),
  );
  return rows.map(figureOf);
}

/** Totals over the whole trees that reach into the period: what lies in it is chosen from each tree at once (R10). */
export async function readTotals(db: Database, filter: Filter, day: string | null): Promise<readonly Total[]> {
  return totalsOf(await readFiguresAsked(db, filter, day), filter);
}

/** The figures of the whole trees that reach into a period, of those that are asked for. */
export function readFiguresAsked(db: Database, filter: Filter, day: string | null): Promise<readonly Figure[]> {
  const { from, to } = filter;
  return reading(db, async (snapshot) =>
    readAsked(snapshot, await readFigures(snapshot, day, { during: { from, to } }), filter),
  );
}

/** Holds where a row's span of publication days has the day in it. */
export function isKnownOn(
  eb: ExpressionBuilder<Tables, "figure"> | ExpressionBuilder<Tables, "tree">,
  day: string | null,
): Expression<SqlBool> {
  const row = eb as ExpressionBuilder<Tables, "tree">;
  if (day === null) return row("known_until", "is", null);
  return row.and([
    row("known_from", "<=", day),
    row.or([row("known_until", "is", null), row("known_until", ">", day)]),
  ]);
}

function treesKnownOn(db: Database, day: string | null, { during, roots, rolled }: Wanted) {
  return db
    .selectFrom("tree")
    .where((eb) => isKnownOn(eb, day))
    .$if(during !== undefined, (trees) =>
      trees.where("from_day", "<=", during?.to ?? "").where("to_day", ">=", during?.from ?? ""),
    )
    .$if(roots !== undefined, (trees) => trees.where("root_id", "in", roots ?? []))
    .where("rolled", "in", rolled === undefined ? [0, 1] : [rolled]);
}

/** The names of a tree's figures in their order: an id that comes again is the next of that name. */
function namesIn(figures: string): readonly string[] {
  const seen = new Map<string, number>();
  return (JSON.parse(figures) as readonly string[]).map((id) => {
    const occurrence = seen.get(id) ?? 0;
    seen.set(id, occurrence + 1);
    return `${id}#${occurrence}`;
  });
}

function figureNamed(byName: ReadonlyMap<string, string>, name: string): Figure {
  const json = byName.get(name);
  if (json === undefined) throw new Error(`figure ${name} is in its tree and not in the table`);
  return figureOf({ id: name.slice(0, name.lastIndexOf("#")), json });
}
