import type { BriefId } from "@daybook/data";
import { sql } from "kysely";
import { claimOf } from "../ledger/claim-row.ts";
import type { Database } from "../tables.ts";

/** The briefs of the ledger with a claim that one of these speakers makes. */
export async function briefsCiting(db: Database, names: readonly string[]): Promise<readonly BriefId[]> {
  const cited = new Set<BriefId>();
  for (const name of names) {
    const rows = await db
      .selectFrom("claim")
      .select(["brief_id", "json"])
      .where(sql<boolean>`json like ${`%${patternOf(name)}%`} escape '!'`)
      .execute();
    for (const row of rows) if (claimOf(row).speaker?.name === name) cited.add(row.brief_id);
  }
  return [...cited].toSorted();
}

/** As it stands in a claim; the claim itself decides. */
function patternOf(name: string): string {
  return `"name":${JSON.stringify(name)}`.replace(/[!%_]/g, "!$&");
}
