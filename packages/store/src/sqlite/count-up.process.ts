import { Kysely } from "kysely";
import { writing } from "../transaction.ts";
import type { Database } from "../tables.ts";
import { nodeSqliteDialect } from "./node-sqlite-dialect.ts";
import { openSqlite } from "./open-sqlite.ts";

/** Reads the ledger's version and writes the next, so many times, each in one transaction. */
const [path = "", times = ""] = process.argv.slice(2);
const db: Database = new Kysely({ dialect: nodeSqliteDialect(await openSqlite(path)) });
for (let at = 0; at < Number(times); at += 1) {
  await writing(db, async (transaction) => {
    const { version } = await transaction.selectFrom("ledger_state").select("version").executeTakeFirstOrThrow();
    await transaction
      .updateTable("ledger_state")
      .set({ version: version + 1 })
      .execute();
  });
}
await db.destroy();
