import type { Claim, ClaimId } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import type { Database } from "../tables.ts";
import { claimOf } from "./claim-row.ts";

/** The claims of some ids, by id. An id that names no claim is left out. */
export async function readClaims(db: Database, ids: Iterable<ClaimId>): Promise<ReadonlyMap<ClaimId, Claim>> {
  const rows = await inChunks(new Set(ids), (some) =>
    db.selectFrom("claim").select("json").where("id", "in", some).execute(),
  );
  return new Map(rows.map(claimOf).map((claim) => [claim.id, claim]));
}
