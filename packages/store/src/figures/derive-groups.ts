import type { IncidentId, IncidentStatement } from "@daybook/data";
import type { Progress } from "../progress.ts";
import type { Database } from "../tables.ts";
import { claimPages } from "./claim-pages.ts";
import { deriverOfAlone } from "./derive-alone.ts";
import { derivedRows, joinedRows, type DerivedRows } from "./derived-rows.ts";
import { IncidentGroups } from "./incident-groups.ts";
import { ledgerOfIncidents, type LedgerOfIncidents } from "./ledger-of-incidents.ts";
import { refuseCircles } from "./refuse-circles.ts";

/** Some groups of incidents, what was said of them, and what follows. */
export interface DerivedGroups {
  readonly incidents: ReadonlySet<IncidentId>;
  readonly said: readonly IncidentStatement[];
  readonly rows: DerivedRows;
}

const together = 500;

/** Derives everything from the claims, some hundred incidents at a time: first each that stands alone, then the rest. */
export async function* deriveGroups(db: Database, progress: Progress = () => {}): AsyncGenerator<DerivedGroups> {
  const derive = deriverOfAlone();
  const groups = new IncidentGroups();
  let [done, all, left] = [0, 0, 0];
  for await (const { alone, others, ...page } of claimPages(db)) {
    groups.add(others);
    left += others.length;
    [done, all] = [page.done - left, page.all];
    const said = alone.map((one) => one.said);
    yield { said, incidents: new Set(said.map(({ incident }) => incident)), rows: joinedRows(alone.map(derive)) };
    progress(done, all);
  }
  for (const batch of batchesOf(await groups.all(db))) {
    const incidents = new Set(batch.flatMap((group) => [...group]));
    const told = await ledgerOfIncidents(db, incidents);
    const { claims, statements: said } = told.ledger;
    refuseCircles(said);
    yield { said, incidents, rows: joinedRows(partsOf(told, batch).map(derivedRows)) };
    done += claims.length;
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
