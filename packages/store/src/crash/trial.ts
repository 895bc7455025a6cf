import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { expect } from "vitest";
import { joinMentions } from "@daybook/data";
import { openDatabase, openStore } from "../open-store.ts";
import type { StoreOptions } from "../store-options.ts";
import type { Store } from "../store.ts";
import { startChild, type Child } from "../testing/child.ts";
import { briefOfTrial, decidedName, decisionOfTrial } from "./decisions-of-trial.ts";
import { briefsOfTrial } from "./briefs-of-trial.ts";
import { wideRows } from "./wide-migrations.ts";

/** What is going on when the power goes. */
export type Action = "add" | "accept" | "decide" | "rebuild" | "backup" | "restore" | "migrate";
export const actions: readonly Action[] = ["add", "decide", "rebuild", "accept", "migrate", "backup", "restore"];

/** A ledger that goes through one crash after another, and what was acknowledged of it. */
export interface Survivor {
  readonly options: StoreOptions;
  /** A place that has no tables yet, for each migration. */
  readonly empty: () => Promise<StoreOptions>;
  /** For backups. */
  readonly folder: string;
  /** Briefs whose adding, or accepting, was answered, by trial. */
  readonly added: Map<number, readonly string[]>;
  /** Decisions that were answered, by trial. */
  readonly decided: Map<number, readonly string[]>;
  /** Ends what is to end: the process, or the server under it. */
  readonly crash: (child: Child) => Promise<void>;
}

/** One crash at some instant, and a look at everything after it. */
export async function survive(survivor: Survivor, trial: number, action: Action, random: () => number): Promise<void> {
  const options = action === "migrate" ? await survivor.empty() : survivor.options;
  const file = join(survivor.folder, `${trial}.backup`);
  if (action === "restore") await withStore(options, (store) => store.backup(file));
  const child = startChild(
    new URL("./crash.process.ts", import.meta.url),
    action,
    JSON.stringify(options),
    String(trial),
    file,
  );
  await child.hasWritten(isAdding(action) || action === "decide" ? 2 + random() * 10 : 1);
  await sleep(random() * 300);
  await survivor.crash(child);
  const done = child.lines.slice(1);
  if (action === "migrate") return expectAllOrNothing(options, done);
  if (isAdding(action)) survivor.added.set(trial, done);
  if (action === "decide") survivor.decided.set(trial, done);
  if (action === "backup") await expectWholeBackups(survivor, file, done);
  await withStore(options, (store) => expectEverything(store, survivor));
}

/** Whether each line that it writes is a brief that counts. */
function isAdding(action: Action): boolean {
  return action === "add" || action === "accept";
}

/** Nothing acknowledged is lost, nothing is torn, and at most one brief of each trial came without being answered. */
async function expectEverything(store: Store, { added, decided }: Survivor): Promise<void> {
  const names = [...decided.keys()].map(decidedName);
  const briefs = (await store.briefs()).filter(({ key }) => !names.some((name) => key.startsWith(name)));
  const kept = new Set(briefs.map(({ key }) => key));
  let answered = 0;
  for (const [trial, keys] of added) {
    expect(keys.filter((key) => !kept.has(key))).toEqual([]);
    answered += keys.length;
    for (const annotation of briefsOfTrial(trial)) {
      if (!kept.has(annotation.brief.key)) break;
      expect(await store.claimsOfBrief(annotation.brief.id)).toEqual(joinMentions(annotation).claims);
    }
  }
  expect(kept.size - answered).toBeGreaterThanOrEqual(0);
  expect(kept.size - answered).toBeLessThanOrEqual(added.size);
  for (const [trial, done] of decided) await expectDecisions(store, trial, done);
  expect(await store.verify()).toMatchObject({ isSound: true, flaws: 0, first: [] });
}

/** Every decision that was answered is there, at most one that was not, and the brief tells what it told after the last. */
async function expectDecisions(store: Store, trial: number, done: readonly string[]): Promise<void> {
  const { brief } = briefOfTrial(trial);
  const log = (await store.review(brief.id))?.decided ?? [];
  expect(log.map(({ json }) => json)).toEqual(log.map((_, nth) => ({ nth })));
  expect(log.length - done.length).toBeGreaterThanOrEqual(0);
  expect(log.length - done.length).toBeLessThanOrEqual(1);
  const { annotation } = decisionOfTrial(trial, log.length - 1);
  const claims = annotation === null ? [] : joinMentions(annotation).claims;
  expect(await store.claimsOfBrief(brief.id)).toEqual(claims);
}

/** A backup that was answered is there, and one that was not is not there or is whole. */
async function expectWholeBackups({ added }: Survivor, file: string, done: readonly string[]): Promise<void> {
  expect(done.filter((path) => !existsSync(path))).toEqual([]);
  for (const path of [...done.slice(-1), `${file}-${done.length}`].filter(existsSync)) {
    const store = await openStore({ memory: true });
    await store.restore(path);
    expect(await store.verify()).toMatchObject({ isSound: true });
    expect((await store.briefs()).length).toBeGreaterThanOrEqual([...added.values()].flat().length);
    await store.close();
  }
}

async function expectAllOrNothing(options: StoreOptions, done: readonly string[]): Promise<void> {
  const db = await openDatabase(options);
  const tables = (await db.introspection.getTables()).map(({ name }) => name);
  const rows = async (name: string) => {
    const { rows: counted } = await sql<{ n: unknown }>`select count(*) as n from ${sql.table(name)}`.execute(db);
    return Number(counted[0]?.n);
  };
  const isDone = tables.includes("wide_two");
  if (done.includes("migrated")) expect(isDone).toBe(true);
  if (isDone) expect([await rows("wide_one"), await rows("wide_two")]).toEqual([wideRows, wideRows]);
  else expect(tables).toEqual([]);
  await db.destroy();
  if (!isDone) await withStore(options, (store) => store.verify());
}

async function withStore<T>(options: StoreOptions, action: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(options);
  try {
    return await action(store);
  } finally {
    await store.close();
  }
}
