import type { FirstWeekday } from "@daybook/data";

/** A folder that only its owner may read, a PostgreSQL database, or memory, which is gone when the store is closed. */
export type StoreOptions = (
  | { readonly folder: string }
  | { readonly url: string; readonly replicaUrl?: string }
  | { readonly memory: true }
) & {
  /** The day that weeks begin on; Monday where it is not said. */
  readonly firstWeekday?: FirstWeekday;
};

/** Where the environment says that the data is: the database of DATABASE_URL, else the folder DAYBOOK_DATA. */
export function storeOptions(environment: Readonly<Record<string, string | undefined>> = process.env): StoreOptions {
  const { DATABASE_URL: url, DATABASE_REPLICA_URL: replicaUrl, DAYBOOK_DATA: folder } = environment;
  if (!url) return { folder: folder || "var" };
  return replicaUrl ? { url, replicaUrl } : { url };
}
