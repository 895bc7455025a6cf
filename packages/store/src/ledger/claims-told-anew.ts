import type { Claim, Measure, Period } from "@daybook/data";
import type { Database } from "../tables.ts";
import { claimsInOrder, foundColumns } from "./claims-found.ts";

/** Claims of a time of publication that say in so many words what they take the place of, in the order of publication. */
export async function readClaimsToldAnew(
  db: Database,
  { from, to }: Period,
  measures: readonly Measure[],
): Promise<readonly Claim[]> {
  const rows = await db
    .selectFrom("claim_reference")
    .innerJoin("claim", "claim.id", "claim_reference.claim_id")
    .select(foundColumns)
    .where("claim.published", ">=", from)
    .where("claim.published", "<=", to)
    .where("claim.measure", "in", measures)
    .execute();
  return claimsInOrder(rows);
}
