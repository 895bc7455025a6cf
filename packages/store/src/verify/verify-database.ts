import { sql } from "kysely";
import { isPostgres } from "../postgres/is-postgres.ts";
import type { Database } from "../tables.ts";
import type { Flaw } from "./flaw.ts";

/** What SQLite says of its own file. PostgreSQL has programs of its own for that, and answers queries only. */
export async function verifyDatabase(db: Database): Promise<readonly Flaw[]> {
  if (isPostgres(db)) return [];
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  const broken = rows.map((row) => row.integrity_check).filter((words) => words !== "ok");
  const { rows: loose } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db);
  return [...broken, ...loose.map(({ table, parent }) => `a row of ${table} names none of ${parent}`)].map((words) => ({
    kind: "database",
    words,
  }));
}
