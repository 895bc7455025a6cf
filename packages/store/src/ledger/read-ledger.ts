import type { Ledger } from "@daybook/data";
import type { Database } from "../tables.ts";
import { claimOf } from "./claim-row.ts";
import { statementOf } from "./statement-row.ts";

/** Everything that was ever said, in the order of publication; the order in which it came makes no difference. */
export async function readLedger(db: Database): Promise<Ledger> {
  const claims = await db
    .selectFrom("claim")
    .select("json")
    .orderBy("published")
    .orderBy("brief_id")
    .orderBy("ordinal")
    .execute();
  const said = await db
    .selectFrom("incident_statement")
    .selectAll()
    .orderBy("published")
    .orderBy("brief_id")
    .orderBy("ordinal")
    .execute();
  return { claims: claims.map(claimOf), statements: said.map(statementOf) };
}
