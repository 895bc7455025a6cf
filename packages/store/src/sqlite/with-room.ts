import { sql } from "kysely";
import { isPostgres } from "../postgres/is-postgres.ts";
import type { Writing } from "../tables.ts";

/** Kilobytes of pages in memory: while everything is written anew, while a file of any length comes in, and otherwise. */
export const rooms = { rebuild: 131_072, import: 16_384 } as const;
const usual = 2_000;

const roomy = new WeakSet<Writing>();

/**
 * Writes everything anew with more pages in memory. With few, SQLite writes the same pages again and again, since sums lie
 * in the order in which they are asked for and not in that in which they come. What is written inside has the same room.
 */
export async function withRoom<T>(
  transaction: Writing,
  write: () => Promise<T>,
  room: number = rooms.rebuild,
): Promise<T> {
  if (isPostgres(transaction) || roomy.has(transaction)) return write();
  roomy.add(transaction);
  await sql.raw(`pragma cache_size = -${room}`).execute(transaction);
  try {
    return await write();
  } finally {
    roomy.delete(transaction);
    await sql.raw(`pragma cache_size = -${usual}`).execute(transaction);
    await sql`pragma shrink_memory`.execute(transaction);
  }
}
