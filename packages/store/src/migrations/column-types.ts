import { sql, type Kysely } from "kysely";
import { isPostgres } from "../postgres/is-postgres.ts";
import type { Database } from "../tables.ts";

/**
 * The column types whose names differ. Text is ordered by its bytes on both: PostgreSQL would order it as the server's
 * language does, and what comes first would depend on the machine.
 */
export function columnTypes(db: Kysely<unknown>) {
  const postgres = isPostgres(db as unknown as Database);
  return {
    text: postgres ? sql`text collate "C"` : ("text" as const),
    bytes: postgres ? ("bytea" as const) : ("blob" as const),
  };
}
