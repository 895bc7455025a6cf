import type { Claim, IncidentId } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import { claimOf, referencesOf } from "../ledger/claim-row.ts";
import type { Database } from "../tables.ts";

/**
 * All incidents whose figures may bear on one another, starting from some: wholes and parts, and those that one claim
 * ties to another by revising or restating its figure, whichever of the two briefs came first.
 */
export function connectedIncidents(db: Database, start: Iterable<IncidentId>): Promise<ReadonlySet<IncidentId>> {
  return closureOf(start, async (frontier) => [
    ...(await relativesOf(db, frontier)),
    ...(await tiedByClaimsOf(db, frontier)),
  ]);
}

/** Only wholes and parts of wholes and parts, as any brief ever told them. */
export function relatedIncidents(db: Database, start: Iterable<IncidentId>): Promise<ReadonlySet<IncidentId>> {
  return closureOf(start, (frontier) => relativesOf(db, frontier));
}

async function closureOf(
  start: Iterable<IncidentId>,
  near: (frontier: readonly IncidentId[]) => Promise<readonly IncidentId[]>,
): Promise<ReadonlySet<IncidentId>> {
  const found = new Set(start);
  for (let frontier = [...found]; frontier.length > 0;) {
    frontier = [...new Set(await near(frontier)).difference(found)];
    for (const incident of frontier) found.add(incident);
  }
  return found;
}

async function relativesOf(db: Database, incidents: readonly IncidentId[]): Promise<readonly IncidentId[]> {
  const rows = await inChunks(incidents, (some) =>
    db
      .selectFrom("incident_statement")
      .select(["incident_id", "parent_id"])
      .where("parent_id", "is not", null)
      .where((eb) => eb.or([eb("incident_id", "in", some), eb("parent_id", "in", some)]))
      .execute(),
  );
  return rows.flatMap(({ incident_id, parent_id }) => (parent_id === null ? [] : [incident_id, parent_id]));
}

async function tiedByClaimsOf(db: Database, incidents: readonly IncidentId[]): Promise<readonly IncidentId[]> {
  const rows = await inChunks(incidents, (some) =>
    db.selectFrom("claim").select("json").where("incident_id", "in", some).execute(),
  );
  return tiedByClaims(db, rows.map(claimOf));
}

/** The incidents that some claims tie to theirs, whether or not those are in the ledger yet. */
export async function tiedByClaims(db: Database, claims: readonly Claim[]): Promise<readonly IncidentId[]> {
  return [...(await spokenOfBy(db, claims)), ...(await speakingOf(db, claims))];
}

/** Incidents of the figures that these claims revise or restate. */
async function spokenOfBy(db: Database, claims: readonly Claim[]): Promise<readonly IncidentId[]> {
  const wanted = new Set(claims.flatMap(referencesOf).map(nameOf));
  if (wanted.size === 0) return [];
  const keys = new Set(claims.flatMap(referencesOf).map(({ brief }) => brief));
  const rows = await inChunks(keys, (some) =>
    db
      .selectFrom("claim")
      .innerJoin("brief", "brief.id", "claim.brief_id")
      .select("claim.json")
      .where("brief.key", "in", some)
      .execute(),
  );
  return rows
    .map(claimOf)
    .filter((claim) => namesOf(claim).some((name) => wanted.has(name)))
    .flatMap(({ incident }) => incident ?? []);
}

/** Incidents of the claims that revise or restate a figure of these. */
async function speakingOf(db: Database, claims: readonly Claim[]): Promise<readonly IncidentId[]> {
  const names = new Set(claims.flatMap(namesOf));
  const keys = new Set(claims.map(({ briefKey }) => briefKey));
  const rows = await inChunks(keys, (some) =>
    db
      .selectFrom("claim_reference")
      .innerJoin("claim", "claim.id", "claim_reference.claim_id")
      .select(["claim_reference.brief_key", "claim_reference.figure", "claim.incident_id"])
      .where("claim_reference.brief_key", "in", some)
      .execute(),
  );
  return rows
    .filter(({ brief_key, figure }) => names.has(nameOf({ brief: brief_key, figure })))
    .flatMap(({ incident_id }) => incident_id ?? []);
}

function namesOf({ briefKey, mentions }: Claim): readonly string[] {
  return mentions.map(({ figure }) => nameOf({ brief: briefKey, figure }));
}

function nameOf({ brief, figure }: { readonly brief: string; readonly figure: string }): string {
  return `${brief}#${figure}`;
}
