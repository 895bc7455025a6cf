import { openDatabase } from "../open-store.ts";
import type { StoreOptions } from "../store-options.ts";
import { writing } from "../transaction.ts";

/** Reads the ledger's version and writes the next, so many times, each in one transaction. */
const [where = "", times = ""] = process.argv.slice(2);
const db = await openDatabase(JSON.parse(where) as StoreOptions);
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
