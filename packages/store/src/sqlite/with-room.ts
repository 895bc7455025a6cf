import { sql } from "kysely";
import { isPostgres } from "../postgres/is-postgres.ts";
import type { Writing } from "../tables.ts";

/** Kilobytes of pages in memory: while everything is written anew, and otherwise. */
const room = 131_072;
const usual = 2_000;

/**
 * Writes everything anew with more pages in memory. With few, SQLite writes the same pages again and again, since sums lie
 * in the order in which they are asked for and not in that in which they come.
 */
export async function withRoom<T>(transaction: Writing, write: () => Promise<T>): Promise<T> {
  if (isPostgres(transaction)) return write();
  await sql.raw(`pragma cache_size = -${room}`).execute(transaction);
  try {
    return await write();
  } finally {
    await sql.raw(`pragma cache_size = -${usual}`).execute(transaction);
    await sql`pragma shrink_memory`.execute(transaction);
  }
}
