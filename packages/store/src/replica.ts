import { ledgerVersion } from "./ledger/ledger-version.ts";
import { StoreError } from "./store-error.ts";
import type { Database } from "./tables.ts";
import { reading } from "./transaction.ts";

/** Runs a read where it may be answered. */
export type Read = <T>(read: (db: Database) => Promise<T>) => Promise<T>;

/** How long a replica that failed is left alone. */
const restMs = 10_000;

/**
 * Reads of the ledger from a replica, as long as it has all that the ledger has by now; else from the ledger itself.
 * Whoever has just added a brief sees it, however far behind the replica is, and also where it is gone.
 */
export function readingFrom(ledger: Database, replica: Database | undefined, clock = () => performance.now()): Read {
  if (replica === undefined) return (read) => read(ledger);
  let restsUntil = 0;
  return async (read) => {
    if (clock() < restsUntil) return read(ledger);
    const wanted = await ledgerVersion(ledger);
    const answer = await readIfFresh(replica, wanted, read).catch((error: unknown) => {
      if (error instanceof StoreError) throw error;
      restsUntil = clock() + restMs;
      return undefined;
    });
    return answer === undefined ? read(ledger) : answer.value;
  };
}

/** One state of the replica is both looked at and read from. */
function readIfFresh<T>(replica: Database, wanted: number, read: (db: Database) => Promise<T>) {
  return reading(replica, async (snapshot) => {
    if ((await ledgerVersion(snapshot)) < wanted) return undefined;
    return { value: await read(snapshot) };
  });
}
