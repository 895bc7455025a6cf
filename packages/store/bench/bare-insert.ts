import { join } from "node:path";
import { sql } from "kysely";
import { derivedTables } from "../src/backup/kept-tables.ts";
import type { Database } from "../src/tables.ts";

/**
 * How long the database takes to write the same rows into the same tables and indexes, and does nothing else: a copy that
 * never leaves SQLite. No rebuild can be faster while it keeps these rows.
 */
export async function bareInsert(db: Database, folder: string): Promise<number> {
  await sql`attach ${join(folder, "bare.sqlite")} as bare`.execute(db);
  for (const pragma of ["journal_mode = wal", "synchronous = full", "cache_size = -65536"])
    await sql.raw(`pragma bare.${pragma}`).execute(db);
  await make(db, "table");
  const start = performance.now();
  await db.transaction().execute(async (transaction) => {
    for (const name of derivedTables) {
      const [into, from] = [sql.table(`bare.${name}`), sql.table(`main.${name}`)];
      await sql`insert into ${into} select * from ${from}`.execute(transaction);
    }
    await make(transaction, "index");
  });
  const took = performance.now() - start;
  await sql`detach bare`.execute(db);
  return took;
}

async function make(db: Database, type: "table" | "index"): Promise<void> {
  const { rows } = await sql<{ made: string }>`
    select sql as made from main.sqlite_master
    where type = ${type} and sql is not null and tbl_name in (${sql.join(derivedTables)})`.execute(db);
  for (const { made } of rows)
    await sql.raw(made.replace(/^create (unique )?(table|index) /i, "create $1$2 bare.")).execute(db);
}
