import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import { expect, it, onTestFinished, vi } from "vitest";
import { openStore } from "../open-store.ts";
import { nodeSqliteDialect } from "../sqlite/node-sqlite-dialect.ts";
import { openSqlite } from "../sqlite/open-sqlite.ts";
import type { Database } from "../tables.ts";
import { startChild } from "../testing/child.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { migrate, migrations } from "./migrate.ts";

it("brings an older data folder forward and keeps what is in it", async () => {
  const folder = temporaryFolder();
  await addTo(folder);
  const db = await open(join(folder, "daybook.sqlite"));

  await migrate(db, { ...migrations, "9999-later": addTable("later") });

  expect(tablesIn(folder)).toContain("later");
  expect(await db.selectFrom("brief").select("key").execute()).toEqual([{ key: "01" }]);
});

it("refuses a data folder that a newer version wrote, says what to do, and changes nothing", async () => {
  const folder = temporaryFolder();
  await migrate(await open(join(folder, "daybook.sqlite")), { ...migrations, "9999-later": addTable("later") });
  const before = tablesIn(folder);

  await expect(openStore({ folder })).rejects.toThrow(
    /written by a newer version of Daybook \(9999-later\).*DAYBOOK_DATA/s,
  );

  expect(tablesIn(folder)).toEqual(before);
});

it("leaves nothing of a migration that fails", async () => {
  const folder = temporaryFolder();
  await addTo(folder);
  const db = await open(join(folder, "daybook.sqlite"));
  const before = tablesIn(folder);

  const failing = async (on: Kysely<unknown>) => {
    await sql`create table half_done (a integer)`.execute(on);
    throw new Error("the disk is full");
  };
  await expect(
    migrate(db, { ...migrations, "9998-fine": addTable("fine"), "9999-fails": { up: failing } }),
  ).rejects.toThrow("the disk is full");

  expect(tablesIn(folder)).toEqual(before);
  await expect(addTo(folder)).resolves.toBeUndefined();
});

it("leaves nothing of a migration that was killed in the middle", async () => {
  const folder = temporaryFolder();
  const child = startChild(new URL("./hang.process.ts", import.meta.url), join(folder, "daybook.sqlite"));
  await child.hasWritten(1);
  child.kill();
  expect(await child.ended).toBe("SIGKILL");

  expect(tablesIn(folder)).toEqual([]);
  await addTo(folder);
  expect(tablesIn(folder)).not.toContain("half_done");
});

it("is done once by many that open a new folder at the same moment", async () => {
  const folder = temporaryFolder();

  const stores = await Promise.all(Array.from({ length: 6 }, () => openStore({ folder })));

  expect(stores).toHaveLength(6);
  await Promise.all(stores.map((store) => store.close()));
});

it("says nothing on the terminal", async () => {
  const log = vi.spyOn(console, "log");
  const warn = vi.spyOn(console, "warn");
  onTestFinished(() => void vi.restoreAllMocks());

  await addTo(temporaryFolder());

  expect([...log.mock.calls, ...warn.mock.calls]).toEqual([]);
});

function addTable(name: string) {
  return { up: (db: Kysely<unknown>) => db.schema.createTable(name).addColumn("a", "integer").execute() };
}

async function open(path: string): Promise<Database> {
  const db: Database = new Kysely({ dialect: nodeSqliteDialect(await openSqlite(path)) });
  onTestFinished(() => db.destroy());
  return db;
}

async function addTo(folder: string): Promise<void> {
  const store = await openStore({ folder });
  await store.addBrief(sloviansk()[0]);
  await store.close();
}

function tablesIn(folder: string): readonly string[] {
  const database = new DatabaseSync(join(folder, "daybook.sqlite"));
  const rows = database.prepare("select name from sqlite_master where type = 'table' order by name").all();
  database.close();
  return rows.map(({ name }) => String(name));
}
