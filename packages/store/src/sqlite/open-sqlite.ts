import { DatabaseSync } from "node:sqlite";
import { StoreError } from "../store-error.ts";
import { troubleWords } from "../trouble.ts";
import { lockPatience, waitForLock } from "./wait-for-lock.ts";

/** Opens a database file the way this store needs it: several processes at once, and no acknowledged write ever lost. */
export async function openSqlite(path: string): Promise<DatabaseSync> {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: lockPatience });
    refuseOldSqlite(versionOf(database));
    await setUp(database);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof StoreError) throw error;
    const reason = troubleWords(error) ?? (error as Error).message;
    throw new StoreError(`The data file ${path} cannot be opened: ${reason}.`, { cause: error });
  }
}

/** Two processes that open a new file at once both want to switch it to WAL: one waits. */
async function setUp(database: DatabaseSync): Promise<void> {
  await waitForLock(() => database.exec("pragma journal_mode = wal"));
  database.exec("pragma synchronous = full; pragma foreign_keys = on; pragma mmap_size = 0");
}

/** Versions before 3.51.3 can lose committed data when a WAL file is reset while another process writes. */
export function refuseOldSqlite(version: string): void {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const isOld = major * 1_000_000 + minor * 1_000 + patch < 3_051_003;
  if (isOld) {
    throw new StoreError(
      `This Node carries SQLite ${version}, which can lose data that several programs write. ` +
        "Start Daybook with npm start, which brings its own Node, or with a Node that has SQLite 3.51.3 or newer.",
    );
  }
}

function versionOf(database: DatabaseSync): string {
  return String(database.prepare("select sqlite_version() as version").get()?.["version"]);
}
