import type { Claim, IncidentId } from "@daybook/data";
import { referencesOf } from "../ledger/claim-row.ts";
import type { Database } from "../tables.ts";

/**
 * Incidents that bear on one another, as `connectedIncidents` finds them one by one: what is held of a group follows from
 * it alone. Only names are kept in memory, not claims.
 */
export class IncidentGroups {
  readonly #leaders = new Map<IncidentId, IncidentId>();
  readonly #tellers = new Map<string, Set<IncidentId>>();
  readonly #references: (readonly [IncidentId, string])[] = [];

  /** Takes in claims, in any order. */
  add(claims: readonly Claim[]): void {
    for (const claim of claims) {
      const { incident, briefKey, mentions } = claim;
      if (incident === null) continue;
      this.#join(incident, incident);
      for (const { figure } of mentions) this.#tell(nameOf(briefKey, figure), incident);
      for (const { brief, figure } of referencesOf(claim)) this.#references.push([incident, nameOf(brief, figure)]);
    }
  }

  /** All groups of what was taken in, and of wholes and parts. */
  async all(db: Database): Promise<readonly ReadonlySet<IncidentId>[]> {
    for (const { incident_id, parent_id } of await partsIn(db)) this.#join(incident_id, parent_id ?? incident_id);
    for (const [incident, name] of this.#references)
      for (const other of this.#tellers.get(name) ?? []) this.#join(incident, other);
    const members = Map.groupBy([...this.#leaders.keys()].toSorted(), (one) => this.#leaderOf(one));
    return [...members.values()].map((some) => new Set(some));
  }

  #tell(name: string, incident: IncidentId): void {
    this.#tellers.set(name, (this.#tellers.get(name) ?? new Set()).add(incident));
  }

  #join(a: IncidentId, b: IncidentId): void {
    this.#leaders.set(this.#leaderOf(a), this.#leaderOf(b));
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

function partsIn(db: Database) {
  return db
    .selectFrom("incident_statement")
    .select(["incident_id", "parent_id"])
    .distinct()
    .where("parent_id", "is not", null)
    .execute();
}

function nameOf(brief: string, figure: string): string {
  return `${brief}#${figure}`;
}
