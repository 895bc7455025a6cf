import { chmodSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { openStore } from "./open-store.ts";
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

it("says that PostgreSQL is not supported yet, rather than write to a file unasked", async () => {
  vi.stubEnv("DATABASE_URL", "postgres://localhost/daybook");
  onTestFinished(() => void vi.unstubAllEnvs());

  await expect(openStore({ folder: temporaryFolder() })).rejects.toThrow(/PostgreSQL is not supported yet/);
});

it("names the folder that cannot be made", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");

  await expect(openStore({ folder: join(folder, "file", "var") })).rejects.toThrow(/file\/var cannot be made/);
});

it("says so in plain words when the file is no database of Daybook's", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "daybook.sqlite"), "This is a letter, not a database. ".repeat(100));

  await expect(openStore({ folder })).rejects.toThrow(/daybook\.sqlite cannot be opened: .*not a database/);
});

it.skipIf(process.getuid?.() === 0)("says so in plain words when the folder may not be written", async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o500);

  await expect(openStore({ folder })).rejects.toThrow(/daybook\.sqlite cannot be opened/);
});
