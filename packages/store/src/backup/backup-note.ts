import type { Kysely } from "kysely";
import { StoreError } from "../store-error.ts";
import type { Database } from "../tables.ts";
import type { Digests } from "./copy-tables.ts";

/** What a backup says of itself, so that whoever restores it can tell that it is whole. */
export interface BackupNote {
  readonly madeAt: string;
  readonly dataVersion: string;
  readonly tables: Digests;
}

type WithNote = Kysely<{ backup_note: { json: string } }>;

export async function writeNote(db: Database, note: BackupNote): Promise<void> {
  await db.schema
    .createTable("backup_note")
    .addColumn("json", "text", (c) => c.notNull())
    .execute();
  await (db as unknown as WithNote)
    .insertInto("backup_note")
    .values({ json: JSON.stringify(note) })
    .execute();
}

export async function readNote(db: Database, file: string): Promise<BackupNote> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === "backup_note")) {
    throw new StoreError(`${file} is no backup of Daybook: “daybook backup” makes one. Nothing was replaced.`);
  }
  const { json } = await (db as unknown as WithNote).selectFrom("backup_note").select("json").executeTakeFirstOrThrow();
  return JSON.parse(json) as BackupNote;
}
