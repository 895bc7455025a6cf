import type { Claim, Period } from "@daybook/data";
import type { Database } from "../tables.ts";
import { claimOf } from "./claim-row.ts";

/** What is told of events that reach into a period; running totals are of none. */
export async function readClaimsDuring(db: Database, { from, to }: Period): Promise<readonly Claim[]> {
  const rows = await db
    .selectFrom("claim")
    .select("json")
    .where("from_day", "<=", to)
    .where("to_day", ">=", from)
    .where("incident_id", "is not", null)
    .orderBy("published")
    .orderBy("brief_id")
    .orderBy("ordinal")
    .execute();
  return rows.map(claimOf);
}
