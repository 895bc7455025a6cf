import type { Database, Writing } from "./tables.ts";

/** Reads that belong together see one state of the database, and keep nobody from writing. */
export function reading<T>(db: Database, read: (snapshot: Database) => Promise<T>): Promise<T> {
  return db.isTransaction ? read(db) : db.transaction().setAccessMode("read only").execute(read);
}

/** Writes that belong together are stored together, or not at all. */
export function writing<T>(db: Database, write: (transaction: Writing) => Promise<T>): Promise<T> {
  return db.transaction().execute(write);
}
