import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as passed } from "node:timers/promises";
import { openStore } from "@daybook/store";
import { describe, expect, it } from "vitest";
import { desk } from "../testing/desk.ts";

const count = 11_000;

describe("an import that is killed in its middle", { timeout: 120_000 }, () => {
  it.each([0, 100, 400])("leaves nothing half imported, and can be run again: after %d ms", async (wait) => {
    const { data, daybook, file } = desk();
    const path = file("events-2030-01-01.csv", table());
    await killedAt(wait, data, path);
    const indexes = indexesIn(data);
    expect(await briefsIn(data)).toBe(0);
    const again = await daybook("import", path, "--format", "table", "--json");
    expect(JSON.parse(again.out)).toMatchObject({ added: count, unchanged: 0, refused: 0, rows: count });
    expect(await daybook("verify")).toMatchObject({ code: 0 });
    expect(indexesIn(data)).toEqual(indexes);
    const totals = await daybook("totals", "--from", "2029-01-01", "--to", "2029-12-31", "--json");
    expect(JSON.parse(totals.out)).toMatchObject({ totals: [{ measure: "killed", best: count }] });
  });
});

/** One person killed a day, in one place after the other. */
function table(): string {
  const places = ["Kharkiv", "Sumy", "Odesa", "Kherson"];
  const lines = Array.from({ length: count }, (_, at) => `e${at},2029-10-${10 + (at % 20)},${places[at % 4]},1`);
  return `${["ID,Date,Place,Killed", ...lines].join("\n")}\n`;
}

/** Kills an import some time after it has begun to write. */
async function killedAt(wait: number, data: string, path: string): Promise<void> {
  const program = join(import.meta.dirname, "..", "main.ts");
  const env = { ...process.env, DAYBOOK_DATA: data };
  const child = spawn(process.execPath, [program, "import", path, "--format", "table"], { env, stdio: "ignore" });
  while (child.exitCode === null && !isWriting(join(data, "daybook.sqlite"))) await passed(2);
  await passed(wait);
  expect(child.exitCode).toBeNull();
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** Whether somebody writes into a ledger that is ready: it has its rules. */
function isWriting(file: string): boolean {
  if (!existsSync(file)) return false;
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    return isReady(database) && isHeld(database);
  } finally {
    database.close();
  }
}

function isReady(database: DatabaseSync): boolean {
  try {
    return database.prepare("select rules from ledger_state").get()?.["rules"] != null;
  } catch {
    return false;
  }
}

function isHeld(database: DatabaseSync): boolean {
  try {
    database.exec("begin immediate; rollback");
    return false;
  } catch (error) {
    return (error as Error).message.includes("locked");
  }
}

/** What finds rows is taken away while many come in, and must be there afterwards. */
function indexesIn(folder: string): readonly unknown[] {
  const database = new DatabaseSync(join(folder, "daybook.sqlite"));
  const indexes = database.prepare("select name, sql from sqlite_master where type = 'index' order by name").all();
  database.close();
  return indexes;
}

async function briefsIn(folder: string): Promise<number> {
  const store = await openStore({ folder });
  try {
    return (await store.briefs()).length;
  } finally {
    await store.close();
  }
}
