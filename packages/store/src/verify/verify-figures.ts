import { canonicalJson, incidentsFrom, type Figure, type IncidentId } from "@daybook/data";
import { incidentGroups } from "../figures/incident-groups.ts";
import { ledgerOfIncidents, type LedgerOfIncidents } from "../figures/ledger-of-incidents.ts";
import { figureRow, treeRow } from "../figures/span-row.ts";
import { spansOf } from "../figures/spans.ts";
import { inChunks } from "../in-chunks.ts";
import type { Progress } from "../progress.ts";
import type { Database, Tables } from "../tables.ts";
import type { FigureFlaw, Flaw } from "./flaw.ts";

type FigureRow = Tables["figure"];
type TreeRow = Tables["tree"];

/** Derives all figures from the claims, with the spans of days that they held, and compares them with those stored. */
export async function verifyFigures(
  db: Database,
  progress?: Progress,
): Promise<{ readonly figures: number; readonly flaws: readonly Flaw[] }> {
  let figures = 0;
  const flaws: Flaw[] = [];
  for await (const incidents of incidentGroups(db, progress)) {
    const said = await ledgerOfIncidents(db, incidents);
    const derived = derivedOf(said);
    figures += derived.figures.length;
    flaws.push(...flawsBetween(await storedOf(db, incidents), derived, labelsIn(said)));
  }
  return { figures, flaws: [...flaws, ...(await ofNothing(db))] };
}

interface Rows {
  readonly figures: readonly FigureRow[];
  readonly trees: readonly TreeRow[];
}

function derivedOf({ ledger, sortKeys }: LedgerOfIncidents): Rows {
  const { figures, trees } = spansOf(ledger);
  return { figures: figures.map(figureRow), trees: trees.map((tree) => treeRow(tree, sortKeys.get(tree.root) ?? "")) };
}

async function storedOf(db: Database, incidents: ReadonlySet<IncidentId>): Promise<Rows> {
  return {
    figures: await inChunks(incidents, (some) =>
      db.selectFrom("figure").selectAll().where("incident_id", "in", some).execute(),
    ),
    trees: await inChunks(incidents, (some) =>
      db.selectFrom("tree").selectAll().where("root_id", "in", some).execute(),
    ),
  };
}

function labelsIn({ ledger }: LedgerOfIncidents): ReadonlyMap<IncidentId, string> {
  return new Map(incidentsFrom(ledger.statements).map(({ id, label }) => [id, label]));
}

function flawsBetween(stored: Rows, derived: Rows, labels: ReadonlyMap<IncidentId, string>): readonly Flaw[] {
  const figures = pairsOf(stored.figures, derived.figures, (row) => `${row.id}#${row.occurrence}#${row.known_from}`);
  const trees = pairsOf(stored.trees, derived.trees, (row) => `${row.root_id}#${row.known_from}`);
  return [
    ...figures.filter(isUnlike).map((pair) => figureFlaw(pair, labels)),
    ...trees.filter(isUnlike).map((pair) => treeFlaw(pair, labels)),
  ];
}

/** What is stored and what is derived under one name; one of the two may be missing. */
type Pair<Row> =
  | { readonly stored: Row; readonly derived: Row | undefined }
  | { readonly stored: undefined; readonly derived: Row };

function pairsOf<Row>(
  stored: readonly Row[],
  derived: readonly Row[],
  nameOf: (row: Row) => string,
): readonly Pair<Row>[] {
  const byName = new Map(derived.map((row) => [nameOf(row), row]));
  const names = new Set(stored.map(nameOf));
  return [
    ...stored.map((row) => ({ stored: row, derived: byName.get(nameOf(row)) })),
    ...derived.filter((row) => !names.has(nameOf(row))).map((row) => ({ stored: undefined, derived: row })),
  ];
}

function isUnlike<Row extends FigureRow | TreeRow>({ stored, derived }: Pair<Row>): boolean {
  return stored === undefined || derived === undefined || contentOf(stored) !== contentOf(derived);
}

/** The order in which a figure's parts were written down makes no difference. */
function contentOf(row: FigureRow | TreeRow): string {
  return canonicalJson("json" in row ? { ...row, json: parsed(row.json) ?? row.json } : row);
}

function figureFlaw({ stored, derived }: Pair<FigureRow>, labels: ReadonlyMap<IncidentId, string>): FigureFlaw {
  const row = (derived ?? stored) as FigureRow;
  const [was, is] = [stored && parsed(stored.json), derived && parsed(derived.json)];
  return {
    kind: "figure",
    incident: labels.get(row.incident_id) ?? row.incident_id,
    key: (is ?? was)?.key ?? null,
    knownFrom: row.known_from,
    knownUntil: row.known_until,
    stored: stored === undefined ? null : (was?.interval ?? "unreadable"),
    derived: is?.interval ?? null,
  };
}

function treeFlaw({ stored, derived }: Pair<TreeRow>, labels: ReadonlyMap<IncidentId, string>): Flaw {
  const row = (derived ?? stored) as TreeRow;
  return { kind: "tree", incident: labels.get(row.root_id) ?? row.root_id, knownFrom: row.known_from };
}

function parsed(json: string): Figure | undefined {
  try {
    return JSON.parse(json) as Figure;
  } catch {
    return undefined;
  }
}

/** Figures and trees of incidents that nobody ever told of. */
async function ofNothing(db: Database): Promise<readonly Flaw[]> {
  const told = () => db.selectFrom("incident_statement").select("incident_id");
  const figures = await db.selectFrom("figure").selectAll().where("incident_id", "not in", told()).execute();
  const trees = await db.selectFrom("tree").selectAll().where("root_id", "not in", told()).execute();
  return flawsBetween({ figures, trees }, { figures: [], trees: [] }, new Map());
}
