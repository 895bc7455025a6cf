import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, vi } from "vitest";
import { annotationOf } from "../testing/annotation.ts";
import { placeAt } from "../testing/place.ts";
import { testStore } from "../testing/stores.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { refuseOldSqlite } from "./open-sqlite.ts";

it("lets two stores of one process write at once", async () => {
  const folder = temporaryFolder();
  const [one, other] = [await testStore(placeAt({ folder })), await testStore(placeAt({ folder }))];
  const keys = Array.from({ length: 40 }, (_, at) => `brief-${at}`);

  await Promise.all(
    keys.map((key, at) =>
      (at % 2 === 0 ? one : other).addBrief(
        annotationOf({ key, published: "2025-03-11", figures: [{ incident: "market" }] }),
      ),
    ),
  );

  expect(await one.briefs()).toHaveLength(40);
}, 20_000);

it("reads while another process is in the middle of writing", async () => {
  const folder = temporaryFolder();
  const store = await testStore(placeAt({ folder }));
  const other = new DatabaseSync(join(folder, "daybook.sqlite"));
  other.exec("begin immediate; update ledger_state set version = 7");

  expect(await store.ledgerVersion()).toBe(0);
  expect(await store.dataVersion()).toMatch(/^[0-9a-f]{24}$/);
  expect(await store.totals({ place: null, from: "2025-03-10", to: "2025-03-16" }, null)).toEqual([]);

  other.exec("rollback");
  other.close();
});

it("lets others have their turn in the middle of a long transaction", async () => {
  const store = await testStore(placeAt({ folder: temporaryFolder() }));
  const keys = Array.from({ length: 60 }, (_, at) => `brief-${at}`);
  let turns = 0;
  const others = setInterval(() => void (turns += 1), 1);
  await store.addBriefs(() =>
    keys.map((key) => annotationOf({ key, published: "2025-03-11", figures: [{ incident: key }] })),
  );
  clearInterval(others);
  expect(turns).toBeGreaterThan(1);
}, 20_000);

it("waits for another's write without stopping the process", async () => {
  const folder = temporaryFolder();
  const store = await testStore(placeAt({ folder }));
  const other = new DatabaseSync(join(folder, "daybook.sqlite"));
  other.exec("begin immediate");
  const ticked = vi.fn<() => void>();
  const ticking = setInterval(ticked, 10);

  const adding = store.addBrief(annotationOf({ key: "a", published: "2025-03-11" }));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(ticked.mock.calls.length).toBeGreaterThan(5);
  other.exec("commit");
  other.close();
  clearInterval(ticking);

  expect(await adding).toMatchObject({ outcome: "added" });
});

it("syncs every commit to disk, keeps foreign keys, and maps no memory", async () => {
  const { openSqlite } = await import("./open-sqlite.ts");
  const database = await openSqlite(join(temporaryFolder(), "a.sqlite"));
  const setting = (name: string) => Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0];

  expect(setting("journal_mode")).toBe("wal");
  expect(setting("synchronous")).toBe(2);
  expect(setting("foreign_keys")).toBe(1);
  expect(setting("mmap_size")).toBe(0);
  expect(setting("busy_timeout")).toBe(10_000);
  database.close();
});

it.each(["3.51.2", "3.50.9", "2.99.99"])("refuses SQLite %s, which can lose data", (version) => {
  expect(() => refuseOldSqlite(version)).toThrow(/npm start/);
});

it.each(["3.51.3", "3.53.4", "4.0.0"])("takes SQLite %s", (version) => {
  expect(() => refuseOldSqlite(version)).not.toThrow();
});
