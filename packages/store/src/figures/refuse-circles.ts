import { incidentsFrom, type Incident, type IncidentStatement } from "@daybook/data";
import { LedgerError } from "../ledger/ledger-error.ts";

/** An incident cannot be part of a part of itself, on any day of publication: such a tree has no top. */
export function refuseCircles(statements: readonly IncidentStatement[]): void {
  const days = new Set(statements.filter(({ parent }) => parent !== null).map(({ published }) => published));
  for (const day of days) refuseCircle(incidentsFrom(statements.filter(({ published }) => published <= day)));
}

function refuseCircle(incidents: readonly Incident[]): void {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  for (const { id, label } of incidents) {
    const above = new Set([id]);
    for (let next = byId.get(id)?.parent; next != null && !above.has(next); next = byId.get(next)?.parent)
      above.add(next);
    const last = byId.get([...above].at(-1) ?? "");
    if (last?.parent == null || !above.has(last.parent)) continue;
    throw new LedgerError(
      `The incident “${label}” would be part of itself. Nothing was stored. Correct which incident is its whole.`,
    );
  }
}
