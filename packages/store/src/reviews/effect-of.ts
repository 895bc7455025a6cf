import {
  canonicalJson,
  figuresKnownOn,
  joinMentions,
  rowOf,
  totalsOf,
  type Annotation,
  type BriefId,
  type Contribution,
  type Figure,
  type Filter,
  type IncidentId,
  type Ledger,
  type Total,
} from "@daybook/data";
import { connectedIncidents, tiedByClaims } from "../figures/connected-incidents.ts";
import { readFigures } from "../figures/known-figures.ts";
import { ledgerOfIncidents } from "../figures/ledger-of-incidents.ts";
import { refuseCircles } from "../figures/refuse-circles.ts";
import { toldBefore } from "../ledger/told-before.ts";
import { incidentsOf } from "../ledger/contribute.ts";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { cellsOf } from "./cells-of.ts";

export interface EffectRequest {
  readonly brief: BriefId;
  /** What would count of it; `null`: nothing. */
  readonly annotation: Annotation | null;
}

/** A row of totals that would be another. `null`: there is no such row. */
export interface Effect extends Filter {
  readonly before: Total | null;
  readonly after: Total | null;
}

/**
 * What the totals would be if this counted of a brief in the place of what counts now: of the places and days of the figures
 * that would be others, and of the city and region around them. Reads, and writes nothing.
 */
export function readEffect(db: Database, { brief, annotation }: EffectRequest): Promise<readonly Effect[]> {
  return reading(db, async (snapshot) => {
    const { incidents, before, after } = await ledgersOf(snapshot, brief, annotation);
    refuseCircles(after.statements);
    const [held, would] = [figuresKnownOn(before, null), figuresKnownOn(after, null)];
    const cells = cellsOf(unlike(held, would));
    if (cells.length === 0) return [];
    const others = await figuresBeside(snapshot, cells, incidents);
    return cells.flatMap((cell) =>
      unlikeRows(cell, totalsOf([...others, ...held], cell), totalsOf([...others, ...would], cell)),
    );
  });
}

interface Ledgers {
  readonly incidents: ReadonlySet<IncidentId>;
  readonly before: Ledger;
  readonly after: Ledger;
}

/** All that bears on what the brief tells, as it is and as it would be. */
async function ledgersOf(snapshot: Database, brief: BriefId, annotation: Annotation | null): Promise<Ledgers> {
  const told: Contribution = annotation === null ? { claims: [], statements: [] } : joinMentions(annotation);
  const { told: now } = await toldBefore(snapshot, brief);
  const tied = await tiedByClaims(snapshot, told.claims);
  const incidents = await connectedIncidents(snapshot, [...incidentsOf(now), ...incidentsOf(told), ...tied]);
  const { ledger: before } = await ledgerOfIncidents(snapshot, incidents);
  const after = {
    claims: [...before.claims.filter((claim) => claim.brief !== brief), ...told.claims],
    statements: [...before.statements.filter((said) => said.brief !== brief), ...told.statements],
  };
  return { incidents, before, after };
}

/** The figures that are held and would not be, and those that would be. */
function unlike(held: readonly Figure[], would: readonly Figure[]): readonly Figure[] {
  const names = [held, would].map((figures) => new Set(figures.map(nameOf)));
  return [
    ...held.filter((figure) => names[1]?.has(nameOf(figure)) !== true),
    ...would.filter((figure) => names[0]?.has(nameOf(figure)) !== true),
  ];
}

function nameOf({ id, root, interval, places, from, to, status, grade, claims }: Figure): string {
  return canonicalJson({ id, root, interval, places, from, to, status, grade, claims });
}

/** The figures of all other trees that reach into one of the periods. */
async function figuresBeside(
  snapshot: Database,
  cells: readonly Filter[],
  incidents: ReadonlySet<IncidentId>,
): Promise<readonly Figure[]> {
  const from = cells.map((cell) => cell.from).reduce((a, b) => (a < b ? a : b));
  const to = cells.map((cell) => cell.to).reduce((a, b) => (a > b ? a : b));
  const figures = await readFigures(snapshot, null, { during: { from, to } });
  return figures.filter(({ incident }) => !incidents.has(incident));
}

function unlikeRows(cell: Filter, before: readonly Total[], after: readonly Total[]): readonly Effect[] {
  const byRow = new Map(before.map((total) => [rowOf(total), total]));
  const rows = new Map([...before, ...after].map((total) => [rowOf(total), total]));
  const now = new Map(after.map((total) => [rowOf(total), total]));
  return [...rows.keys()]
    .map((row) => ({ ...cell, before: byRow.get(row) ?? null, after: now.get(row) ?? null }))
    .filter((effect) => shownOf(effect.before) !== shownOf(effect.after));
}

/** What a person sees of a total. */
function shownOf(total: Total | null): string {
  if (total === null) return "no data";
  const { interval, grade, conflicts } = total;
  return canonicalJson({ interval, grade, conflicts: conflicts.length });
}
