import type { BriefId, Claim, Contribution, IncidentStatement } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import type { Database, Writing } from "../tables.ts";
import { claimOf } from "./claim-row.ts";

/** Of a brief, between two versions of the ledger: from the first up to, not with, the last. */
export interface During {
  readonly brief: BriefId;
  readonly from: number;
  readonly until: number;
}

/** Keeps what a brief told before decisions changed it. A claim that comes and goes is kept once. */
export async function keepPast(
  transaction: Writing,
  { claims, statements }: Contribution,
  { brief, from, until }: During,
): Promise<void> {
  const rows = claims.map((claim) => ({ id: claim.id, brief_id: brief, json: JSON.stringify(claim) }));
  await inChunks(rows, (some) =>
    transaction
      .insertInto("past_claim")
      .values(some)
      .onConflict((known) => known.column("id").doNothing())
      .execute(),
  );
  const json = JSON.stringify({ claims: claims.map(({ id }) => id), statements });
  await transaction
    .insertInto("past_contribution")
    .values({ brief_id: brief, from_version: from, until_version: until, json })
    .execute();
}

/** What briefs told before decisions changed it. */
export async function readPast(db: Database): Promise<readonly (During & Contribution)[]> {
  const rows = await db
    .selectFrom("past_contribution")
    .selectAll()
    .orderBy("brief_id")
    .orderBy("from_version")
    .execute();
  if (rows.length === 0) return [];
  const kept = await db.selectFrom("past_claim").selectAll().execute();
  const byId = new Map(kept.map((row) => [row.id, row]));
  return rows.map(({ brief_id, from_version, until_version, json }) => {
    const { claims, statements } = JSON.parse(json) as Past;
    const told: readonly Claim[] = claims.flatMap((id) => (byId.has(id) ? [claimOf(byId.get(id)!)] : []));
    return { brief: brief_id, from: from_version, until: until_version, claims: told, statements };
  });
}

interface Past {
  readonly claims: readonly string[];
  readonly statements: readonly IncidentStatement[];
}

/** Inside a transaction that removes the brief as if it had never been there. */
export async function removePast(transaction: Writing, id: BriefId): Promise<void> {
  await transaction.deleteFrom("past_contribution").where("brief_id", "=", id).execute();
  await transaction.deleteFrom("past_claim").where("brief_id", "=", id).execute();
}
