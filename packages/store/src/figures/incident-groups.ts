import type { IncidentId } from "@daybook/data";
import type { Progress } from "../progress.ts";
import type { Database } from "../tables.ts";
import { connectedIncidents } from "./connected-incidents.ts";

/** All incidents of a ledger, those together that bear on one another: what is held of a group follows from it alone. */
export async function* incidentGroups(
  db: Database,
  progress: Progress = () => {},
): AsyncGenerator<ReadonlySet<IncidentId>> {
  const rows = await db
    .selectFrom("incident_statement")
    .select("incident_id")
    .distinct()
    .orderBy("incident_id")
    .execute();
  const done = new Set<IncidentId>();
  for (const { incident_id } of rows) {
    if (done.has(incident_id)) continue;
    const together = await connectedIncidents(db, [incident_id]);
    yield together;
    for (const incident of together) done.add(incident);
    progress(Math.min(done.size, rows.length), rows.length);
  }
}
