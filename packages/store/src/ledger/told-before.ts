import type { BriefId, Contribution } from "@daybook/data";
import type { Database, Tables } from "../tables.ts";
import { readClaimsOfBrief } from "./briefs.ts";
import { statementOf } from "./statement-row.ts";

/** What a brief tells as the ledger stands; `null` where it is none of the ledger's. */
export interface Before {
  readonly row: Pick<Tables["brief"], "version" | "recorded_at"> | undefined;
  readonly told: Contribution | null;
}

export async function toldBefore(db: Database, id: BriefId): Promise<Before> {
  const row = await db.selectFrom("brief").select(["version", "recorded_at"]).where("id", "=", id).executeTakeFirst();
  if (row === undefined) return { row, told: null };
  const said = await db
    .selectFrom("incident_statement")
    .selectAll()
    .where("brief_id", "=", id)
    .orderBy("ordinal")
    .execute();
  return { row, told: { claims: await readClaimsOfBrief(db, id), statements: said.map(statementOf) } };
}
