import { join } from "node:path";
import { sql } from "kysely";
import { derivedTables } from "../src/backup/kept-tables.ts";
import { createIndex, derivedIndexes } from "../src/migrations/0008-narrow-sums.ts";
import type { Database } from "../src/tables.ts";

/**
 * How long the database takes to write the same rows into the same tables and indexes, and does nothing else: a copy that
 * never leaves SQLite. No rebuild can be faster while it keeps these rows.
 */
export async function bareInsert(db: Database, folder: string): Promise<number> {
  await sql`attach ${join(folder, "bare.sqlite")} as bare`.execute(db);
  await sql`pragma bare.journal_mode = wal`.execute(db);
  await sql`pragma bare.synchronous = full`.execute(db);
  for (const name of derivedTables) {
    const { rows } = await sql<{ sql: string }>`select sql from main.sqlite_master where name = ${name}`.execute(db);
    await sql.raw((rows[0]?.sql ?? "").replace(/^create table /i, "create table bare.")).execute(db);
  }
  const start = performance.now();
  await db.transaction().execute(async (transaction) => {
    for (const name of derivedTables)
      await sql`insert into ${sql.table(`bare.${name}`)} select * from ${sql.table(`main.${name}`)}`.execute(
        transaction,
      );
    const schema = transaction.withSchema("bare").schema;
    for (const index of derivedIndexes) await createIndex({ schema }, index);
  });
  const took = performance.now() - start;
  await sql`detach bare`.execute(db);
  return took;
}
