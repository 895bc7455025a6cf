import type { Database, Writing } from "../tables.ts";
import { reading } from "../transaction.ts";

/** A number that grows whenever the ledger changes. Of this ledger only: for other machines there is the data version. */
export async function ledgerVersion(db: Database): Promise<number> {
  const { version } = await db.selectFrom("ledger_state").select("version").executeTakeFirstOrThrow();
  return version;
}

export async function nextLedgerVersion(transaction: Writing): Promise<number> {
  const { version } = await transaction
    .updateTable("ledger_state")
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .returning("version")
    .executeTakeFirstOrThrow();
  return version;
}

/** Computes once for each version of the ledger, and remembers the last. */
export function oncePerVersion<T>(compute: (snapshot: Database) => Promise<T>): (db: Database) => Promise<T> {
  let last: { readonly version: number; readonly value: T } | undefined;
  return (db) =>
    reading(db, async (snapshot) => {
      const version = await ledgerVersion(snapshot);
      if (last?.version === version) return last.value;
      const value = await compute(snapshot);
      last = { version, value };
      return value;
    });
}
