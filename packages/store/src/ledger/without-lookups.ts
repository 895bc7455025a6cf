import { isPostgres } from "../postgres/is-postgres.ts";
import type { Writing } from "../tables.ts";

/**
 * By which what was said of an incident is found. Nothing that only adds to the ledger asks for it, and the names of
 * incidents come in no order: with millions of them each row would be written into a page that is in memory no more.
 */
const lookups = [
  { name: "claim_incident", on: "claim", column: "incident_id" },
  { name: "incident_statement_incident", on: "incident_statement", column: "incident_id" },
  { name: "incident_statement_parent", on: "incident_statement", column: "parent_id" },
] as const;

/**
 * Takes them away for the rest of a transaction that adds much. Answers what makes them again, at once from all rows. Not on
 * PostgreSQL, where nobody could read meanwhile; whoever reads an SQLite file goes on with what it was.
 */
export async function withoutLookups(transaction: Writing): Promise<() => Promise<void>> {
  if (isPostgres(transaction)) return async () => {};
  const { schema } = transaction;
  for (const { name } of lookups) await schema.dropIndex(name).execute();
  return async () => {
    for (const { name, on, column } of lookups) await schema.createIndex(name).on(on).column(column).execute();
  };
}
