import { totalsOf, type Figure, type Filter, type IncidentId, type Period, type Total } from "@daybook/data";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { reading } from "../transaction.ts";
import { figureOf } from "./figure-text.ts";
import type { Database, Tables } from "../tables.ts";
import { readAsked } from "./asked-figures.ts";

/** Which trees to read: all, those that anything happened in during a period, or one. */
export interface Wanted {
  readonly during?: Period;
  readonly root?: IncidentId;
  /** Only those whose sums are among the rollups, or only those that are looked at one by one. */
  readonly rolled?: 0 | 1;
}

/** The figures held on a day of publication, as they were stored. `null`: all that is known. */
export function readFigures(db: Database, day: string | null, wanted: Wanted = {}): Promise<readonly Figure[]> {
  return reading(db, async (snapshot) => {
    const trees = await treesKnownOn(snapshot, day, wanted).select("figures").orderBy("sort_key").execute();
    if (trees.length === 0) return [];
    const rows = await snapshot
      .selectFrom("figure")
      .select(["id", "occurrence", "root_id", "json"])
      .where((eb) => isKnownOn(eb, day))
      .where("root_id", "in", treesKnownOn(snapshot, day, wanted).select("root_id"))
      .execute();
    const byName = new Map(rows.map((row) => [`${row.id}#${row.occurrence}`, row.json]));
    return trees.flatMap(({ figures }) => namesIn(figures)).map((name) => figureNamed(byName, name));
  });
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

function treesKnownOn(db: Database, day: string | null, { during, root, rolled }: Wanted) {
  return db
    .selectFrom("tree")
    .where((eb) => isKnownOn(eb, day))
    .$if(during !== undefined, (trees) =>
      trees.where("from_day", "<=", during?.to ?? "").where("to_day", ">=", during?.from ?? ""),
    )
    .$if(root !== undefined, (trees) => trees.where("root_id", "=", root ?? ""))
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
