import { periodOfWeek, weeksTouched, type Figure, type FirstWeekday, type IncidentId } from "@daybook/data";
import { claimsOfIncidents, newsOfBriefs, type FoundClaim } from "../ledger/claims-found.ts";
import { joinedPeriods } from "../ledger/joined-periods.ts";
import { statementsOfBriefs } from "../ledger/statements.ts";
import type { Database, Tables } from "../tables.ts";
import { readFiguresOfAll } from "./known-figures.ts";

export interface Between {
  /** What was published on this day is known before. */
  readonly since: string;
  readonly until: string;
  readonly firstWeekday: FirstWeekday;
  /** Only weeks that begin before this day; without it all. */
  readonly endsBefore?: string;
}

/** All that tells what became known between two days: trees that are held otherwise, and others of the same weeks. */
export interface NewsBetween {
  readonly before: readonly Figure[];
  readonly after: readonly Figure[];
  readonly claims: readonly FoundClaim[];
  readonly statements: readonly Tables["incident_statement"][];
  /** Briefs that were published in between. */
  readonly briefs: readonly string[];
}

const nothing: NewsBetween = { before: [], after: [], claims: [], statements: [], briefs: [] };

/** How many stretches of weeks are asked for one by one. */
const mostStretches = 8;

/** What of the ledger the changes between two days are told from. What did not move, and lies in no week that did, is left out. */
export async function readNewsBetween(db: Database, between: Between): Promise<NewsBetween> {
  const briefs = await briefsBetween(db, between);
  if (briefs.length === 0) return nothing;
  const roots = await rootsMoved(db, between);
  const [was, is] = [
    await readFiguresOfAll(db, between.since, [{ roots }]),
    await readFiguresOfAll(db, between.until, [{ roots }]),
  ];
  const stretches = stretchesTouched({ before: was, after: is }, between);
  const wanted = [{ roots }, ...stretches.map((during) => ({ during }))];
  const incidents = new Set<IncidentId>([...was, ...is].flatMap(({ path }) => path));
  return {
    before: stretches.length === 0 ? was : await readFiguresOfAll(db, between.since, wanted),
    after: stretches.length === 0 ? is : await readFiguresOfAll(db, between.until, wanted),
    claims: [...(await newsOfBriefs(db, briefs)), ...(await claimsOfIncidents(db, incidents))],
    statements: await statementsOfBriefs(db, briefs),
    briefs,
  };
}

async function briefsBetween(db: Database, { since, until }: Between): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("brief")
    .select("id")
    .where("published", ">", since)
    .where("published", "<=", until)
    .execute();
  return rows.map(({ id }) => id);
}

/** A tree of which anything begins to be held, or that is held no more: what changes inside one begins anew. */
async function rootsMoved(db: Database, { since, until }: Between): Promise<readonly IncidentId[]> {
  const figures = db
    .selectFrom("figure")
    .select("root_id")
    .where("known_from", ">", since)
    .where("known_from", "<=", until);
  const begun = db
    .selectFrom("tree")
    .select("root_id")
    .where("known_from", ">", since)
    .where("known_from", "<=", until);
  const gone = db
    .selectFrom("tree")
    .select("root_id")
    .where("known_until", ">", since)
    .where("known_until", "<=", until);
  const rows = await figures.union(begun).union(gone).execute();
  return rows.map(({ root_id }) => root_id);
}

function stretchesTouched(
  held: { readonly before: readonly Figure[]; readonly after: readonly Figure[] },
  { firstWeekday, endsBefore }: Between,
) {
  const weeks = weeksTouched(held, endsBefore, firstWeekday);
  return joinedPeriods(
    weeks.flatMap((week) => periodOfWeek(week, firstWeekday) ?? []),
    mostStretches,
  );
}
