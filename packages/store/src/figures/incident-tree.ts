import { incidentsFrom, knownOn, type Claim, type Figure, type Incident, type IncidentId } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import { claimOf } from "../ledger/claim-row.ts";
import { statementOf } from "../ledger/statement-row.ts";
import { reading } from "../transaction.ts";
import type { Database } from "../tables.ts";
import { readFigures } from "./known-figures.ts";
import { relatedIncidents } from "./connected-incidents.ts";

/** What happened as part of what, what is held of it, and all that was claimed of it. */
export interface IncidentTree {
  /** The top first, each part below its whole. */
  readonly incidents: readonly Incident[];
  readonly figures: readonly Figure[];
  /** In the order of publication; what was superseded since is among them. */
  readonly claims: readonly Claim[];
}

/** The whole tree that has an incident in it, as known on a day. `undefined` where nobody had told of it by then. */
export function readIncidentTree(db: Database, id: IncidentId, day: string | null): Promise<IncidentTree | undefined> {
  return reading(db, async (snapshot) => {
    const related = await relatedIncidents(snapshot, [id]);
    const said = await inChunks(related, (some) =>
      snapshot
        .selectFrom("incident_statement")
        .selectAll()
        .where("incident_id", "in", some)
        .orderBy("ordinal")
        .execute(),
    );
    const { statements } = knownOn({ claims: [], statements: said.map(statementOf) }, day);
    const incidents = treeAround(id, incidentsFrom(statements));
    const root = incidents[0]?.id;
    if (root === undefined) return undefined;
    const told = await inChunks(
      incidents.map((incident) => incident.id),
      (some) =>
        snapshot
          .selectFrom("claim")
          .select(["json", "published", "brief_id", "ordinal"])
          .where("incident_id", "in", some)
          .$if(day !== null, (claims) => claims.where("published", "<=", day ?? ""))
          .execute(),
    );
    return {
      incidents,
      figures: await readFigures(snapshot, day, { roots: [root] }),
      claims: told.toSorted(inOrder).map(claimOf),
    };
  });
}

/** The incident's whole tree, the top first. */
function treeAround(id: IncidentId, incidents: readonly Incident[]): readonly Incident[] {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  let top = byId.get(id);
  for (const passed = new Set<IncidentId>(); top !== undefined && !passed.has(top.id);) {
    passed.add(top.id);
    top = byId.get(top.parent ?? "") ?? top;
  }
  return top === undefined
    ? []
    : withParts(
        top,
        Map.groupBy(incidents, ({ parent }) => parent),
      );
}

function withParts(whole: Incident, parts: ReadonlyMap<IncidentId | null, readonly Incident[]>): readonly Incident[] {
  return [whole, ...(parts.get(whole.id) ?? []).flatMap((part) => withParts(part, parts))];
}

interface Place {
  readonly published: string;
  readonly brief_id: string;
  readonly ordinal: number;
}

function inOrder(a: Place, b: Place): number {
  if (a.published !== b.published) return a.published < b.published ? -1 : 1;
  if (a.brief_id !== b.brief_id) return a.brief_id < b.brief_id ? -1 : 1;
  return a.ordinal - b.ordinal;
}
