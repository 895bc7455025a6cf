import { canonicalJson, hashOf } from "@daybook/data";
import type { Database } from "../tables.ts";
import { readCards } from "./briefs.ts";
import { statementOf } from "./statement-row.ts";

/**
 * The ledger's content in one hash: two machines that hold the same briefs and claims say the same, in whatever order
 * they came.
 */
export async function dataVersionOf(db: Database): Promise<string> {
  const claims = await db.selectFrom("claim").select("id").execute();
  const said = await db.selectFrom("incident_statement").selectAll().execute();
  return hashOf({
    briefs: (await readCards(db)).map(canonicalJson).toSorted(),
    claims: claims.map(({ id }) => id).toSorted(),
    statements: said.map((row) => canonicalJson(statementOf(row))).toSorted(),
  });
}
