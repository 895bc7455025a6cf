import { PostgresAdapter } from "kysely";
import type { Database } from "../tables.ts";

/** Queries are the same on both databases; locks, isolation and the type of bytes are not. */
export function isPostgres(db: Pick<Database, "getExecutor">): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
