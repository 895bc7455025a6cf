import type { Figure, IncidentId, IncidentStatement } from "@daybook/data";
import { deriveGroups } from "../figures/derive-groups.ts";
import type { DerivedRows } from "../figures/derived-rows.ts";
import { figureOf } from "../figures/figure-text.ts";
import { inChunks } from "../in-chunks.ts";
import type { Progress } from "../progress.ts";
import type { Database, Tables } from "../tables.ts";
import type { FigureFlaw, Flaw } from "./flaw.ts";
import { unlikePairs, type Pair } from "./unlike-pairs.ts";

type FigureRow = Tables["figure"];
type TreeRow = Tables["tree"];
type ContributionRow = Tables["contribution"];

/** Derives all figures from the claims, with the spans of days that they held, and compares them with those stored. */
export async function verifyFigures(
  db: Database,
  progress?: Progress,
): Promise<{ readonly figures: number; readonly flaws: readonly Flaw[] }> {
  let figures = 0;
  const flaws: Flaw[] = [];
  for await (const { incidents, said, rows } of deriveGroups(db, progress)) {
    figures += rows.figures.length;
    flaws.push(...flawsBetween(await storedOf(db, incidents), rows, said));
  }
  return { figures, flaws: [...flaws, ...(await ofNothing(db))] };
}

async function storedOf(db: Database, incidents: ReadonlySet<IncidentId>): Promise<DerivedRows> {
  return {
    figures: await inChunks(incidents, (some) =>
      db.selectFrom("figure").selectAll().where("root_id", "in", some).execute(),
    ),
    trees: await inChunks(incidents, (some) =>
      db.selectFrom("tree").selectAll().where("root_id", "in", some).execute(),
    ),
    contributions: await inChunks(incidents, (some) =>
      db.selectFrom("contribution").selectAll().where("root_id", "in", some).execute(),
    ),
  };
}

function flawsBetween(stored: DerivedRows, derived: DerivedRows, said: readonly IncidentStatement[]): readonly Flaw[] {
  const figures = unlikePairs(
    stored.figures,
    derived.figures,
    (row) => `${row.id}#${row.occurrence}#${row.known_from}`,
  );
  const trees = unlikePairs(stored.trees, derived.trees, (row) => `${row.root_id}#${row.known_from}`);
  const nameOf = (row: ContributionRow) => `${row.root_id}#${row.known_from}#${row.key}#${row.grade}`;
  const contributions = unlikePairs(stored.contributions, derived.contributions, nameOf);
  if (figures.length + trees.length + contributions.length === 0) return [];
  const labels = new Map(said.toReversed().map(({ incident, label }) => [incident, label]));
  return [
    ...figures.map((pair) => figureFlaw(pair, labels)),
    ...trees.map((pair) => treeFlaw("tree", pair, labels)),
    ...contributions.map((pair) => treeFlaw("contribution", pair, labels)),
  ];
}

function figureFlaw({ stored, derived }: Pair<FigureRow>, labels: ReadonlyMap<IncidentId, string>): FigureFlaw {
  const row = (derived ?? stored) as FigureRow;
  const [was, is] = [stored && readable(stored), derived && readable(derived)];
  const { incident = row.root_id } = is ?? was ?? {};
  return {
    kind: "figure",
    incident: labels.get(incident) ?? incident,
    key: (is ?? was)?.key ?? null,
    knownFrom: row.known_from,
    knownUntil: row.known_until,
    stored: stored === undefined ? null : (was?.interval ?? "unreadable"),
    derived: is?.interval ?? null,
  };
}

function readable(row: FigureRow): Figure | undefined {
  try {
    return figureOf(row);
  } catch {
    return undefined;
  }
}

function treeFlaw(
  kind: "tree" | "contribution",
  { stored, derived }: Pair<TreeRow> | Pair<ContributionRow>,
  labels: ReadonlyMap<IncidentId, string>,
): Flaw {
  const row = (derived ?? stored) as TreeRow | ContributionRow;
  return { kind, incident: labels.get(row.root_id) ?? row.root_id, knownFrom: row.known_from };
}

/** What is stored of incidents that nobody ever told of. */
async function ofNothing(db: Database): Promise<readonly Flaw[]> {
  const told = () => db.selectFrom("incident_statement").select("incident_id");
  const stored = {
    figures: await db.selectFrom("figure").selectAll().where("root_id", "not in", told()).execute(),
    trees: await db.selectFrom("tree").selectAll().where("root_id", "not in", told()).execute(),
    contributions: await db.selectFrom("contribution").selectAll().where("root_id", "not in", told()).execute(),
  };
  return flawsBetween(stored, { figures: [], trees: [], contributions: [] }, []);
}
