import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "@daybook/data";
import { Kysely } from "kysely";
import { rebuildAll } from "../figures/rebuild-figures.ts";
import { dataVersionOf } from "../ledger/data-version.ts";
import { migrate } from "../migrations/migrate.ts";
import type { Progress } from "../progress.ts";
import { nodeSqliteDialect } from "../sqlite/node-sqlite-dialect.ts";
import { openSqlite } from "../sqlite/open-sqlite.ts";
import { StoreError } from "../store-error.ts";
import type { Database, Tables, Writing } from "../tables.ts";
import { reading, writingLedger } from "../transaction.ts";
import { verifyDatabase } from "../verify/verify-database.ts";
import { ownFolder } from "./own-folder.ts";
import { readNote, type BackupNote } from "./backup-note.ts";
import { copyTables, digestTables } from "./copy-tables.ts";
import { derivedTables, keptTables } from "./kept-tables.ts";

/** What came back. */
export interface Restored extends BackupNote {
  /** How many briefs there were before, which are gone. */
  readonly replaced: number;
}

/**
 * Puts what a backup has in the place of what is stored, all at once. The backup is proven first, and what was read of
 * it is proven again before it counts; if anything does not fit, nothing was replaced.
 */
export async function restoreLedger(db: Database, file: string, progress?: Progress): Promise<Restored> {
  const folder = ownFolder();
  try {
    const backup = await openedCopy(file, join(folder, "copy.sqlite"));
    try {
      const note = await proven(backup, file);
      await migrate(backup);
      return await replace(db, backup, { note, file, progress });
    } finally {
      await backup.destroy();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The backup itself stays as it is: a copy of it may be brought up to date. */
async function openedCopy(file: string, copy: string): Promise<Database> {
  try {
    copyFileSync(file, copy);
    return new Kysely<Tables>({ dialect: nodeSqliteDialect(await openSqlite(copy)) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === "ENOENT" ? "is not there" : code === "EACCES" ? "may not be read" : "is no backup of Daybook";
    throw new StoreError(`${file} ${reason}. Nothing was replaced.`, { cause: error });
  }
}

/** What the backup says of itself, where that is so. */
async function proven(backup: Database, file: string): Promise<BackupNote> {
  try {
    const note = await readNote(backup, file);
    await reading(backup, (snapshot) => refuseDamaged(snapshot, note, file));
    return note;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(`The backup ${file} is damaged: ${(error as Error).message}. Nothing was replaced.`, {
      cause: error,
    });
  }
}

async function refuseDamaged(backup: Database, note: BackupNote, file: string): Promise<void> {
  const broken = await verifyDatabase(backup);
  const tables = keptTables.filter(({ name }) => name in note.tables);
  if (broken.length === 0 && canonicalJson(await digestTables(backup, tables)) === canonicalJson(note.tables)) return;
  throw new StoreError(
    `The backup ${file} is damaged: it does not hold what it held when it was made. Nothing was replaced.`,
  );
}

interface Source {
  readonly note: BackupNote;
  readonly file: string;
  readonly progress: Progress | undefined;
}

function replace(db: Database, backup: Database, { note, file, progress }: Source): Promise<Restored> {
  return writingLedger(db, async (transaction) => {
    const replaced = (await transaction.selectFrom("brief").select("id").execute()).length;
    for (const name of [...derivedTables, ...keptTables.map((table) => table.name).toReversed()])
      await transaction.deleteFrom(name).execute();
    const copied = await reading(backup, (snapshot) => copyTables(snapshot, transaction));
    await renewVersion(transaction, backup);
    await rebuildAll(transaction, progress);
    const isSame = canonicalJson(await digestTables(transaction, keptTables)) === canonicalJson(copied);
    if (!isSame || (await dataVersionOf(transaction)) !== note.dataVersion)
      throw new StoreError(`The backup ${file} did not come back as it was made. Nothing was replaced.`);
    return { ...note, replaced };
  });
}

/** Newer than both: whoever remembers something of either version asks again. */
async function renewVersion(transaction: Writing, backup: Database): Promise<void> {
  const { version: theirs } = await backup.selectFrom("ledger_state").select("version").executeTakeFirstOrThrow();
  const { version: ours } = await transaction.selectFrom("ledger_state").select("version").executeTakeFirstOrThrow();
  await transaction
    .updateTable("ledger_state")
    .set({ version: Math.max(ours, theirs) + 1 })
    .execute();
}
