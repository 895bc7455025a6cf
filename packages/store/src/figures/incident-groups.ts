import type { IncidentId } from "@daybook/data";
import { claimOf, referencesOf } from "../ledger/claim-row.ts";
import { inChunks } from "../in-chunks.ts";
import type { Database } from "../tables.ts";

/**
 * All incidents of a ledger, those together that bear on one another, as `connectedIncidents` finds them one by one: what
 * is held of a group follows from it alone. Only names are kept in memory, not claims.
 */
export async function incidentGroups(db: Database): Promise<readonly ReadonlySet<IncidentId>[]> {
  const groups = new Groups();
  const said = await db
    .selectFrom("incident_statement")
    .select(["incident_id", "parent_id"])
    .distinct()
    .orderBy("incident_id")
    .execute();
  for (const { incident_id, parent_id } of said) groups.join(incident_id, parent_id ?? incident_id);
  await joinByClaims(db, groups);
  return groups.all();
}

/** Claims that revise or restate a figure of another incident. */
async function joinByClaims(db: Database, groups: Groups): Promise<void> {
  const incidents = new Map<string, Set<IncidentId>>();
  const references: (readonly [IncidentId, string])[] = [];
  const briefs = await db.selectFrom("brief").select("id").orderBy("id").execute();
  await inChunks(
    briefs.map(({ id }) => id),
    async (some) => {
      const rows = await db.selectFrom("claim").select("json").where("brief_id", "in", some).execute();
      for (const claim of rows.map(claimOf)) {
        if (claim.incident === null) continue;
        for (const { figure } of claim.mentions) addTo(incidents, nameOf(claim.briefKey, figure), claim.incident);
        for (const { brief, figure } of referencesOf(claim)) references.push([claim.incident, nameOf(brief, figure)]);
      }
      return [];
    },
    100,
  );
  for (const [incident, name] of references)
    for (const other of incidents.get(name) ?? []) groups.join(incident, other);
}

function addTo(incidents: Map<string, Set<IncidentId>>, name: string, incident: IncidentId): void {
  incidents.set(name, (incidents.get(name) ?? new Set()).add(incident));
}

function nameOf(brief: string, figure: string): string {
  return `${brief}#${figure}`;
}

/** Sets that grow together as things are found to belong to one another. */
class Groups {
  readonly #leaders = new Map<IncidentId, IncidentId>();

  join(a: IncidentId, b: IncidentId): void {
    this.#leaders.set(this.#leaderOf(a), this.#leaderOf(b));
  }

  all(): readonly ReadonlySet<IncidentId>[] {
    const members = Map.groupBy([...this.#leaders.keys()].toSorted(), (one) => this.#leaderOf(one));
    return [...members.values()].map((some) => new Set(some));
  }

  #leaderOf(one: IncidentId): IncidentId {
    let leader = one;
    for (let next = this.#leaders.get(leader); next !== undefined && next !== leader; next = this.#leaders.get(leader))
      leader = next;
    this.#leaders.set(leader, leader);
    if (one !== leader) this.#leaders.set(one, leader);
    return leader;
  }
}
