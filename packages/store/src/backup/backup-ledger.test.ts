import {
  closeSync,
  cpSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { hashOf } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { openStore } from "../open-store.ts";
import { StoreError } from "../store-error.ts";
import type { Store } from "../store.ts";
import type { Database } from "../tables.ts";
import { startChild } from "../testing/child.ts";
import { kind, placeAt, temporaryPlace } from "../testing/place.ts";
import { randomBriefs } from "../testing/random-briefs.ts";
import { reportFor } from "../testing/report.ts";
import { resultHashOf } from "../testing/result-hash.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { derivedTables, keptTables, searchTables } from "./kept-tables.ts";

describe("a ledger that moves by a backup", () => {
  it.each([1, 2])("loses nothing on its way to SQLite and back (briefs %i)", async (seed) => {
    const folder = temporaryFolder();
    const here = await filledStore(seed);
    const content = await contentOf(here);

    await here.backup(join(folder, "here.backup"));
    const sqlite = await testStore(placeAt({ folder: join(folder, "var") }));
    await sqlite.restore(join(folder, "here.backup"));
    expect(await contentOf(sqlite)).toEqual(content);

    await sqlite.backup(join(folder, "sqlite.backup"));
    const back = await testStore();
    await back.restore(join(folder, "sqlite.backup"));
    expect(await contentOf(back)).toEqual(content);
    expect(await back.verify()).toMatchObject({ isSound: true });
  });

  it("takes the place of what was there, and whoever has it open sees it", async () => {
    const file = join(temporaryFolder(), "a.backup");
    const filled = await filledStore(1);
    const note = await filled.backup(file);
    const place = await temporaryPlace();
    const [store, dashboard] = [await testStore(place), await testStore(place)];
    for (const annotation of sloviansk()) await store.addBrief(annotation);
    const before = await dashboard.dataVersion();

    expect(await store.restore(file)).toEqual({ ...note, replaced: 3 });

    expect(await dashboard.dataVersion()).toBe(note.dataVersion);
    expect(note.dataVersion).not.toBe(before);
    expect(await contentOf(dashboard)).toEqual(await contentOf(filled));
  });

  it("may hold nothing at all", async () => {
    const file = join(temporaryFolder(), "empty.backup");
    await (await testStore()).backup(file);
    const store = await filledStore(1);

    expect(await store.restore(file)).toMatchObject({
      replaced: 8,
      tables: { brief: { rows: 0 }, claim: { rows: 0 } },
    });

    expect(await store.briefs()).toEqual([]);
    expect(await store.figuresKnownOn(null)).toEqual([]);
  });
});

it.skipIf(kind === "pglite")(
  "is of one moment, while two processes write",
  async () => {
    const folder = temporaryFolder();
    const place = await temporaryPlace();
    const store = await testStore(place);
    const adding = [1, 2].map((seed) =>
      startChild(
        new URL("../ledger/add-briefs.process.ts", import.meta.url),
        JSON.stringify(place.options),
        String(seed),
        "14",
        `desk-${seed}-`,
      ),
    );
    const sizes: number[] = [];
    await adding[0]?.hasWritten(2);
    for (let at = 0; at < 3; at += 1) {
      const { tables } = await store.backup(join(folder, `${at}.backup`));
      sizes.push(tables["brief"]?.rows ?? 0);
    }
    expect(await Promise.all(adding.map(({ ended }) => ended))).toEqual([0, 0]);

    for (const [at, size] of sizes.entries()) {
      const restored = await testStore(placeAt({ folder: join(folder, `var-${at}`) }));
      await restored.restore(join(folder, `${at}.backup`));
      expect(await restored.verify()).toMatchObject({ isSound: true, checked: { briefs: size } });
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes[0]).toBeGreaterThan(0);
    expect(await store.briefs()).toHaveLength(28);
  },
  60_000,
);

describe("a backup", () => {
  it("is one file that only its owner may read, and takes the place of an older one when it is complete", async () => {
    const folder = temporaryFolder();
    const store = await filledStore(1);
    writeFileSync(join(folder, "a.backup"), "an older one");

    await store.backup(join(folder, "a.backup"));

    expect(readdirSync(folder)).toEqual(["a.backup"]);
    expect(statSync(join(folder, "a.backup")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, "a.backup")).subarray(0, 15).toString()).toBe("SQLite format 3");
  });

  it("is a data folder's file as it stands", async () => {
    const folder = temporaryFolder();
    const store = await filledStore(1);
    await store.backup(join(folder, "daybook.sqlite"));

    const opened = await testStore(placeAt({ folder }));

    expect(await contentOf(opened)).toEqual(await contentOf(store));
  });

  it.each([
    ["nowhere/a.backup", "its folder is not there"],
    [".", "it is a folder"],
  ])("that cannot be written to %s says so, and leaves nothing", async (path, words) => {
    const folder = temporaryFolder();
    const store = await filledStore(1);

    await expect(store.backup(join(folder, path))).rejects.toThrow(`cannot be written: ${words}. No file was changed.`);

    expect(readdirSync(folder)).toEqual([]);
  });

  it("is not made of what has changed since it was recorded", async () => {
    const folder = temporaryFolder();
    const place = await temporaryPlace();
    const store = await testStore(place);
    await store.addBrief(sloviansk()[0]);
    await (await place.open()).updateTable("brief").set({ text: "Another text." }).execute();

    await expect(store.backup(join(folder, "a.backup"))).rejects.toThrow(
      /has changed since it was recorded.*daybook verify/s,
    );

    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("restore", () => {
  it.each<[string, (file: string) => void, RegExp]>([
    ["is not there", (file) => rmSync(file), /is not there/],
    ["is a letter", (file) => writeFileSync(file, "This is a letter. ".repeat(400)), /is no backup of Daybook/],
    ["is another database", (file) => execute(file, "drop table backup_note"), /is no backup of Daybook/],
    ["was cut off", (file) => truncateSync(file, 20_000), /is damaged|is no backup of Daybook/],
    ["lacks a brief", (file) => execute(file, withoutOne), /is damaged/],
    ["lacks a run", (file) => execute(file, "delete from report_run where state = 'waiting'"), /is damaged/],
    ["has a word changed", (file) => execute(file, "update brief set text = 'b'"), /is damaged/],
    ["has a number changed", (file) => execute(file, "update claim set low = 0"), /is damaged/],
    ["has a schedule changed", (file) => execute(file, "update schedule set weekday = 2"), /is damaged/],
    [
      "was made by a newer version",
      (file) => execute(file, "insert into kysely_migration values ('9999-later', '2030')"),
      /newer version of Daybook/,
    ],
  ])("replaces nothing where the file %s", async (_, spoil, words) => {
    const file = join(temporaryFolder(), "a.backup");
    await (await filledStore(2)).backup(file);
    spoil(file);
    const store = await testStore();
    await store.addBrief(sloviansk()[0]);
    const content = await contentOf(store);

    await expect(store.restore(file)).rejects.toThrow(words);

    expect(await contentOf(store)).toEqual(content);
  });

  it("brings all of it back or nothing, whichever byte of the file was flipped", async () => {
    const folder = temporaryFolder();
    const good = join(folder, "good.backup");
    await (await filledStore(2)).backup(good);
    const whole = await restoredFrom(good);
    const answers = [];
    for (let at = 0; at < flips; at += 1) {
      const file = join(folder, "bad.backup");
      cpSync(good, file);
      flip(file, Math.floor((statSync(good).size * (at + 0.5)) / flips));
      answers.push(await restoredFrom(file));
    }

    expect(whole).toMatch(/^[0-9a-f]{24}$/);
    expect(answers.filter((answer) => answer !== whole && answer !== "refused")).toEqual([]);
    expect(answers).toContain("refused");
  }, 60_000);
});

it("has every table, or computes it anew", async () => {
  const db = await migratedDatabase();
  const tables = await db.introspection.getTables();
  const known = [...keptTables.map(({ name }) => name), ...derivedTables, ...searchTables, "ledger_state"];

  expect(
    tables
      .map(({ name }) => name)
      .filter((name) => !/^(sqlite|search_words)_/.test(name))
      .toSorted(),
  ).toEqual(known.toSorted());
});

async function migratedDatabase(): Promise<Database> {
  const place = await temporaryPlace();
  await testStore(place);
  return place.open();
}

async function filledStore(seed: number): Promise<Store> {
  const store = await testStore();
  for (const [at, brief] of randomBriefs(seed).entries()) await store.addBrief(brief, { example: at === 0 });
  await store.createSchedule({ name: "Desk", weekday: 1, time: "06:00", zone: "UTC", place: null, language: "en" });
  await store.requestReport({ week: "2025-W11", place: null, language: "en" });
  const run = await store.claimRun("a", new Date(Date.now() + 1000), 60_000);
  if (run !== undefined) await store.finishRun(run, reportFor("a report", await store.dataVersion()));
  await store.requestReport({ week: "2025-W12", place: "Kharkiv", language: "en" });
  return store;
}

async function contentOf(store: Store) {
  const reports = await store.reports();
  return {
    dataVersion: await store.dataVersion(),
    resultHash: await resultHashOf(store),
    texts: await Promise.all((await store.briefs()).map(({ id }) => store.brief(id))),
    schedules: await store.schedules(),
    runs: await store.runs(),
    files: await Promise.all(reports.map(({ sha256 }) => store.reportFile(sha256))),
  };
}

const withoutOne = `
  create temp table gone as select id from brief order by id limit 1;
  delete from claim_reference where claim_id in (select id from claim where brief_id in gone);
  delete from claim where brief_id in gone;
  delete from incident_statement where brief_id in gone;
  delete from brief where id in gone`;

const flips = 24;

/** What came back, all of it in one hash. A damaged file may be refused, and may not do anything else. */
async function restoredFrom(file: string): Promise<string> {
  const store = await openStore({ memory: true });
  try {
    await store.restore(file);
    return hashOf(await contentOf(store));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return "refused";
  } finally {
    await store.close();
  }
}

function flip(file: string, at: number): void {
  const byte = readFileSync(file)[at] ?? 0;
  const handle = openSync(file, "r+");
  writeSync(handle, new Uint8Array([byte ^ 0xff]), 0, 1, at);
  closeSync(handle);
}

function execute(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}
