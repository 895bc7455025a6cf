import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import { dataVersionOf } from "../ledger/data-version.ts";
import { migrate } from "../migrations/migrate.ts";
import type { Progress } from "../progress.ts";
import { nodeSqliteDialect } from "../sqlite/node-sqlite-dialect.ts";
import { openSqlite } from "../sqlite/open-sqlite.ts";
import { StoreError } from "../store-error.ts";
import type { Database, Tables } from "../tables.ts";
import { reading, writing } from "../transaction.ts";
import { troubleWords } from "../trouble.ts";
import { verifyRecords } from "../verify/verify-records.ts";
import { writeNote, type BackupNote } from "./backup-note.ts";
import { copyTables } from "./copy-tables.ts";

/**
 * Writes all that is kept, as it stands at one moment, into one SQLite file, also from PostgreSQL. Others may write
 * meanwhile. The file is there once it is complete and on disk, and not before.
 */
export async function backupLedger(db: Database, file: string, progress?: Progress): Promise<BackupNote> {
  const part = `${file}.${randomUUID().slice(0, 8)}.part`;
  try {
    closeSync(openSync(part, "wx", 0o600));
    const note = await writeBackup(db, part, progress);
    sync(part);
    renameSync(part, file);
    sync(dirname(file));
    return note;
  } catch (error) {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(part + end, { force: true });
    throw new StoreError(`The backup ${file} cannot be written: ${reasonOf(error)}. No file was changed.`, {
      cause: error,
    });
  }
}

async function writeBackup(db: Database, part: string, progress: Progress | undefined): Promise<BackupNote> {
  const sqlite = await openSqlite(part);
  const copy = new Kysely<Tables>({ dialect: nodeSqliteDialect(sqlite) });
  try {
    await migrate(copy);
    const note = await reading(db, (snapshot) => copyInto(copy, snapshot, progress));
    // One file, without a log beside it.
    sqlite.exec("pragma journal_mode = delete");
    return note;
  } finally {
    await copy.destroy();
  }
}

async function copyInto(copy: Database, snapshot: Database, progress: Progress | undefined): Promise<BackupNote> {
  await refuseDamaged(snapshot);
  return writing(copy, async (transaction) => {
    const tables = await copyTables(snapshot, transaction, progress);
    const { version } = await snapshot.selectFrom("ledger_state").select("version").executeTakeFirstOrThrow();
    await transaction.updateTable("ledger_state").set({ version }).execute();
    const note = { madeAt: new Date().toISOString(), dataVersion: await dataVersionOf(snapshot), tables };
    await writeNote(transaction, note);
    return note;
  });
}

/** A copy of what is broken would take the place of one that is whole. */
async function refuseDamaged(snapshot: Database): Promise<void> {
  if ((await verifyRecords(snapshot)).flaws.length === 0) return;
  throw new StoreError("what is stored has changed since it was recorded, and “daybook verify” says where");
}

/** A file is only there after a power cut if it, and its name in its folder, were told to stay. */
function sync(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A copy is written as a store is; what is to be said here is why it was not. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return troubleWords(error) ?? troubleWords(cause) ?? message.replace(/\.$/, "");
}
