import { chmodSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openStore } from "./open-store.ts";
import { storeOptions } from "./store-options.ts";
import { sloviansk } from "./testing/sloviansk.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

it("makes a folder that only its owner may read, and keeps everything in one file there", async () => {
  const folder = join(temporaryFolder(), "a", "var");

  const store = await openStore({ folder });
  await store.close();

  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, "daybook.sqlite")).isFile()).toBe(true);
});

it("finds what was stored when it is opened again", async () => {
  const folder = temporaryFolder();
  const first = await openStore({ folder });
  await first.addBrief(sloviansk()[0]);
  const version = await first.dataVersion();
  await first.close();

  const again = await openStore({ folder });

  expect(await again.dataVersion()).toBe(version);
  await again.close();
});

it.each([
  [{}, { folder: "var" }],
  [{ DAYBOOK_DATA: "desk" }, { folder: "desk" }],
  [{ DAYBOOK_DATA: "desk", DATABASE_URL: "" }, { folder: "desk" }],
  [{ DAYBOOK_DATA: "desk", DATABASE_URL: "postgres://db.example/daybook" }, { url: "postgres://db.example/daybook" }],
  [
    { DATABASE_URL: "postgres://db.example/daybook", DATABASE_REPLICA_URL: "postgres://near.example/daybook" },
    { url: "postgres://db.example/daybook", replicaUrl: "postgres://near.example/daybook" },
  ],
  [{ DATABASE_REPLICA_URL: "postgres://near.example/daybook" }, { folder: "var" }],
])("finds the data where %j says", (environment, options) => {
  expect(storeOptions(environment)).toEqual(options);
});

it.each(["mysql://localhost/daybook", "localhost:5432", "postgres"])("refuses %s as DATABASE_URL", async (url) => {
  await expect(openStore({ url })).rejects.toThrow(
    /DATABASE_URL is no address of a PostgreSQL database.*postgres:\/\//s,
  );
});

it("names the server that does not answer, and keeps the password to itself", async () => {
  const opening = openStore({ url: "postgres://desk:secret-word@127.0.0.1:1/daybook" });

  await expect(opening).rejects.toThrow(/^The database 127\.0\.0\.1:1\/daybook cannot be opened: .*ECONNREFUSED/);
  await expect(opening).rejects.not.toThrow(/secret-word/);
});

it("names the folder that cannot be made", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");

  await expect(openStore({ folder: join(folder, "file", "var") })).rejects.toThrow(/file\/var cannot be made/);
});

it("says so in plain words when the file is no database of Daybook's", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "daybook.sqlite"), "This is a letter, not a database. ".repeat(100));

  await expect(openStore({ folder })).rejects.toThrow(/daybook\.sqlite cannot be opened: .*is no database/);
});

it.skipIf(process.getuid?.() === 0)("says so in plain words when the folder may not be written", async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o500);

  await expect(openStore({ folder })).rejects.toThrow(/daybook\.sqlite cannot be opened/);
});
