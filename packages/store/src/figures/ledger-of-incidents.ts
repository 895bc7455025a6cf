import type { IncidentId, Ledger } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import { claimOf } from "../ledger/claim-row.ts";
import { statementOf } from "../ledger/statement-row.ts";
import type { Database, Tables } from "../tables.ts";

/** What was ever said of some incidents, and by what each of them sorts. */
export interface LedgerOfIncidents {
  readonly ledger: Ledger;
  readonly sortKeys: ReadonlyMap<IncidentId, string>;
}

export async function ledgerOfIncidents(db: Database, incidents: ReadonlySet<IncidentId>): Promise<LedgerOfIncidents> {
  const claims = await inChunks(incidents, (some) =>
    db.selectFrom("claim").select("json").where("incident_id", "in", some).execute(),
  );
  const said = await inChunks(incidents, (some) =>
    db.selectFrom("incident_statement").selectAll().where("incident_id", "in", some).execute(),
  );
  const inOrder = said
    .map((row) => ({ row, sortKey: sortKeyOf(row) }))
    .toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  return {
    ledger: { claims: claims.map(claimOf), statements: inOrder.map(({ row }) => statementOf(row)) },
    sortKeys: new Map(inOrder.toReversed().map(({ row, sortKey }) => [row.incident_id, sortKey])),
  };
}

/** By what was told first: the order in which the data package meets incidents. */
export function sortKeyOf({ published, brief_id, ordinal }: Tables["incident_statement"]): string {
  return `${published} ${brief_id} ${String(ordinal).padStart(6, "0")}`;
}
