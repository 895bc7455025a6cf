import { execFile } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { claimsOfRows, type ToldRows } from "@daybook/data";
import {
  importFile,
  ownTable,
  recognised,
  tablesOf,
  type ImportLedger,
  type KnownFile,
  type Mapping,
} from "@daybook/intake/formats";
import { openStore } from "@daybook/store";
import { bareInsert } from "./bare-insert.ts";
import { writeRows } from "./rows.ts";

/**
 * `npm run bench -- import`, or `npm run bench -- import 100000`: a table of so many invented events is read into claims, and
 * stored with all figures that follow, beside the time that DuckDB takes to read the same file, and SQLite to write the same
 * rows. Compare the ratios.
 */
const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), "daybook-bench-"));
const path = join(folder, "events-2030-01-01.csv");
await writeRows(path, count);
say(`${count.toLocaleString("en")} rows, ${Math.round(statSync(path).size / 1e6)} MB`);
const limit = await duckdbReads(path);
say(`DuckDB reads it in ${seconds(limit)}, ${rate(limit)}`);
const claims = await timed(async () => importFile(await knownFile(), readingOnly()));
say(`read into claims in ${seconds(claims)}, ${rate(claims)} (×${(claims / limit).toFixed(0)}), ${memory()}`);
const store = await openStore({ folder });
const stored = await timed(async () => {
  const file = await knownFile();
  await store.importing((ledger) => importFile(file, ledger));
});
await store.close();
say(`stored with its figures in ${seconds(stored)}, ${rate(stored)} (limit 30,000), ${memory()} (limit 250)`);
const bare = bareInsert(folder);
say(`×${(stored / bare).toFixed(1)} of a bare insert of the same rows (${seconds(bare)}, ${rate(bare)})`);
rmSync(folder, { recursive: true });

async function duckdbReads(file: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, "duckdb.ts"), file]);
  return Number(stdout);
}

async function knownFile(): Promise<KnownFile> {
  const mapping: Mapping = {
    name: "events",
    day: "Date",
    place: "Place",
    source: "Source",
    key: ["ID"],
    numbers: [{ measure: "killed", count: "Killed" }],
  };
  const file = { name: "events-2030-01-01.csv", open: () => createReadStream(path) as AsyncIterable<Uint8Array> };
  const found = recognised(await tablesOf(file), [ownTable(mapping)]);
  if (found === undefined) throw new Error("the table is not known");
  return { ...found, file, published: "2030-01-01" };
}

/** A ledger that knows nothing and keeps nothing: what is left is the reading. */
function readingOnly(): ImportLedger {
  let at = 0;
  async function* none() {}
  return {
    newestSnapshot: async () => null,
    knownRows: async () => [],
    allRows: none,
    nextKey: async () => `events-${(at += 1)}`,
    add: async (rows: ToldRows) => void claimsOfRows(rows),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The most memory that this process has held up to now. */
function memory(): string {
  return `at most ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`;
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`;
}

function rate(time: number): string {
  return `${Math.round(count / (time / 1000)).toLocaleString("en")} rows/s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
