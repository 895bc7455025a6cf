import type { IncidentId } from "@daybook/data";
import type { Progress } from "../progress.ts";
import { rolledOf } from "../rollups/refresh-contributions.ts";
import type { Database, Tables } from "../tables.ts";
import { incidentGroups } from "./incident-groups.ts";
import { ledgerOfIncidents, type LedgerOfIncidents } from "./ledger-of-incidents.ts";
import { figureRow, treeRow } from "./span-row.ts";
import { spansOf } from "./spans.ts";

/** What must be stored of some incidents, besides what was said of them. */
export interface DerivedRows {
  readonly figures: readonly Tables["figure"][];
  readonly trees: readonly (Omit<Tables["tree"], "rolled"> & { readonly rolled: number })[];
  readonly contributions: readonly Tables["contribution"][];
}

/** Some groups of incidents, what was said of them, and what follows. */
export interface DerivedGroups {
  readonly incidents: ReadonlySet<IncidentId>;
  readonly said: LedgerOfIncidents;
  readonly rows: DerivedRows;
}

const together = 500;

/** Derives everything from the claims, some hundred incidents at a time. */
export async function* deriveGroups(db: Database, progress: Progress = () => {}): AsyncGenerator<DerivedGroups> {
  const groups = await incidentGroups(db);
  const all = groups.reduce((sum, group) => sum + group.size, 0);
  let done = 0;
  for (const batch of batchesOf(groups)) {
    const incidents = new Set(batch.flatMap((group) => [...group]));
    const said = await ledgerOfIncidents(db, incidents);
    yield { incidents, said, rows: joined(partsOf(said, batch).map(derivedRows)) };
    done += incidents.size;
    progress(done, all);
  }
}

function batchesOf(groups: readonly ReadonlySet<IncidentId>[]): readonly (readonly ReadonlySet<IncidentId>[])[] {
  const batches: ReadonlySet<IncidentId>[][] = [];
  let size = together;
  for (const group of groups) {
    if (size >= together) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(group);
    size += group.size;
  }
  return batches;
}

/** What was said of each group. */
function partsOf(
  { ledger, sortKeys }: LedgerOfIncidents,
  groups: readonly ReadonlySet<IncidentId>[],
): readonly LedgerOfIncidents[] {
  const groupOf = new Map(groups.flatMap((group, at) => [...group].map((incident) => [incident, at] as const)));
  const claims = Map.groupBy(ledger.claims, ({ incident }) => groupOf.get(incident ?? ""));
  const statements = Map.groupBy(ledger.statements, ({ incident }) => groupOf.get(incident));
  return groups.map((_, at) => ({
    ledger: { claims: claims.get(at) ?? [], statements: statements.get(at) ?? [] },
    sortKeys,
  }));
}

function derivedRows({ ledger, sortKeys }: LedgerOfIncidents): DerivedRows {
  const { figures, trees } = spansOf(ledger);
  const rolled = rolledOf(trees, figures);
  const isRolled = new Set(rolled.trees);
  return {
    figures: figures.map(figureRow),
    trees: trees.map((tree) => ({
      ...treeRow(tree, sortKeys.get(tree.root) ?? ""),
      rolled: Number(isRolled.has(tree)),
    })),
    contributions: rolled.rows,
  };
}

function joined(all: readonly DerivedRows[]): DerivedRows {
  return {
    figures: all.flatMap(({ figures }) => figures),
    trees: all.flatMap(({ trees }) => trees),
    contributions: all.flatMap(({ contributions }) => contributions),
  };
}
