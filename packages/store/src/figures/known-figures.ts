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
  return reading(db, async (snapshot) => {
    const [trees = []] = await readTrees(snapshot, [day], wanted);
    return trees.flatMap(({ figures }) => figures);
  });
}

/** Trees by their roots, as they stand on each of two days. */
export type KnownTrees = readonly [before: Trees, after: Trees];
type Trees = ReadonlyMap<IncidentId, KnownTree>;

/** The trees that any of several questions want, with those that were read already. What did not change is one figure. */
export async function readKnownTrees(
  db: Database,
  days: readonly [string, string],
  wanted: readonly Wanted[],
  known: KnownTrees = [new Map(), new Map()],
): Promise<KnownTrees> {
  const [before, after] = [new Map(known[0]), new Map(known[1])];
  for (const one of wanted) {
    const [was = [], is = []] = await readTrees(db, days, one);
    for (const tree of was) if (!before.has(tree.root)) before.set(tree.root, tree);
    for (const tree of is) if (!after.has(tree.root)) after.set(tree.root, tree);
  }
  return [before, after];
}

/** Their figures, each tree in its place among the others. */
export function figuresIn(trees: Trees): readonly Figure[] {
  return [...trees.values()].sort(bySortKey).flatMap(({ figures }) => figures);
}

/** A tree as it stands on a day, with its place among the others. */
interface KnownTree {
  readonly root: IncidentId;
  readonly sortKey: string;
  readonly figures: readonly Figure[];
}

function bySortKey({ sortKey: a }: { readonly sortKey: string }, { sortKey: b }: { readonly sortKey: string }): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

type Days = readonly (string | null)[];

/** The trees as they stand on each of some days. */
async function readTrees(db: Database, days: Days, wanted: Wanted): Promise<readonly (readonly KnownTree[])[]> {
  if (wanted.roots === undefined) return readSome(db, days, wanted);
  const chunks = await inChunks([...wanted.roots], async (roots) => [await readSome(db, days, { ...wanted, roots })]);
  return days.map((_, at) => chunks.flatMap((trees) => trees[at] ?? []).sort(bySortKey));
}

async function readSome(db: Database, days: Days, wanted: Wanted): Promise<readonly (readonly KnownTree[])[]> {
  const trees = await treesKnownOn(db, days, wanted)
    .select(["root_id", "sort_key", "figures", "known_from", "known_until"])
    .orderBy("sort_key")
    .execute();
  if (trees.length === 0) return days.map(() => []);
  const rows = await db
    .selectFrom("figure")
    .select(["id", "occurrence", "known_from", "known_until", "json"])
    .where((eb) => isKnownOn(eb, ...days))
    .where("root_id", "in", treesKnownOn(db, days, wanted).select("root_id"))
    .execute();
  const spans = Map.groupBy(rows.map(onceParsed), ({ name }) => name);
  return days.map((day) =>
    trees
      .filter((tree) => isIn(tree, day))
      .map(({ root_id, sort_key, figures }) => ({
        root: root_id,
        sortKey: sort_key,
        figures: namesIn(figures).map((name) => figureNamed(spans, name, day)),
      })),
  );
}

interface FigureSpan {
  readonly name: string;
  readonly known_from: string;
  readonly known_until: string | null;
  readonly figure: () => Figure;
}

function onceParsed(row: Omit<Tables["figure"], "root_id">): FigureSpan {
  let parsed: Figure | undefined;
  const { known_from, known_until } = row;
  return { name: `${row.id}#${row.occurrence}`, known_from, known_until, figure: () => (parsed ??= figureOf(row)) };
}

function isIn(span: Pick<Tables["tree"], "known_from" | "known_until">, day: string | null): boolean {
  if (day === null) return span.known_until === null;
  return span.known_from <= day && (span.known_until === null || span.known_until > day);
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

/** Holds where a row's span of publication days has one of the days in it. */
export function isKnownOn(
  eb:
    | ExpressionBuilder<Tables, "figure">
    | ExpressionBuilder<Tables, "tree">
    | ExpressionBuilder<Tables, "contribution">,
  ...days: Days
): Expression<SqlBool> {
  const row = eb as ExpressionBuilder<Tables, "tree">;
  return row.or(
    [...new Set(days)].map((day) =>
      day === null
        ? row("known_until", "is", null)
        : row.and([
            row("known_from", "<=", day),
            row.or([row("known_until", "is", null), row("known_until", ">", day)]),
          ]),
    ),
  );
}

function treesKnownOn(db: Database, days: Days, { during, roots, rolled }: Wanted) {
  return db
    .selectFrom("tree")
    .where((eb) => isKnownOn(eb, ...days))
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

function figureNamed(spans: ReadonlyMap<string, readonly FigureSpan[]>, name: string, day: string | null): Figure {
  const span = spans.get(name)?.find((one) => isIn(one, day));
  if (span === undefined) throw new Error(`figure ${name} is in its tree and not in the table`);
  return span.figure();
}
