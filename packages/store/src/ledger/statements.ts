import type { BriefId, IncidentId, IncidentStatement } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import type { Database, Tables } from "../tables.ts";
import { byPublication } from "./claims-found.ts";
import { statementOf } from "./statement-row.ts";

type StatementRow = Tables["incident_statement"];

export function statementsOfIncidents(db: Database, incidents: Iterable<IncidentId>): Promise<readonly StatementRow[]> {
  return inChunks(incidents, (some) =>
    db.selectFrom("incident_statement").selectAll().where("incident_id", "in", some).execute(),
  );
}

export function statementsOfBriefs(db: Database, briefs: Iterable<BriefId>): Promise<readonly StatementRow[]> {
  return inChunks(briefs, (some) =>
    db.selectFrom("incident_statement").selectAll().where("brief_id", "in", some).execute(),
  );
}

/** Each once, in the order of publication, as the ledger has them. */
export function statementsInOrder(rows: Iterable<StatementRow>): readonly IncidentStatement[] {
  const once = new Map([...rows].map((row) => [`${row.brief_id}#${row.ordinal}`, row]));
  return [...once.values()].sort(byPublication).map(statementOf);
}
