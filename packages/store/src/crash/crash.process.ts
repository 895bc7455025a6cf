import { dirname } from "node:path";
import { migrate, migrations } from "../migrations/migrate.ts";
import { openDatabase, openStore } from "../open-store.ts";
import type { StoreOptions } from "../store-options.ts";
import { decision, readingOf } from "../reviews/reading-for-tests.ts";
import { wideMigrations } from "./wide-migrations.ts";
import { briefOfTrial, decisionOfTrial } from "./decisions-of-trial.ts";
import { briefsOfTrial } from "./briefs-of-trial.ts";
import type { Action } from "./trial.ts";

/** Does one thing over and over, and writes a line each time it is done, until it is killed. */
const [action = "", where = "", trial = "", file = ""] = process.argv.slice(2);
// What a process that is killed leaves behind is gone with the test.
process.env["TMPDIR"] = dirname(file);
const options = JSON.parse(where) as StoreOptions;
const say = (line: string) => process.stdout.write(`${line}\n`);

const actions: Readonly<Record<Action, () => Promise<void>>> = {
  add,
  accept,
  decide,
  rebuild,
  backup,
  restore,
  migrate: migrateOnce,
};
await actions[action as Action]();
await new Promise((resolve) => setTimeout(resolve, 60_000));

async function add(): Promise<void> {
  const store = await openStore(options);
  say("open");
  for (const annotation of briefsOfTrial(Number(trial))) {
    await store.addBrief(annotation);
    say(annotation.brief.key);
  }
}

/** Keeps each brief with what was read of it, and accepts it. */
async function accept(): Promise<void> {
  const store = await openStore(options);
  say("open");
  for (const annotation of briefsOfTrial(Number(trial))) {
    await store.keepReading(readingOf(annotation));
    await store.decide(await decision(store, annotation));
    say(annotation.brief.key);
  }
}

/** Decides on one brief over and over, each time otherwise. */
async function decide(): Promise<void> {
  const store = await openStore(options);
  const { brief } = briefOfTrial(Number(trial));
  const summary = { state: "waiting", waiting: 5, accepted: 0, rejected: 0 } as const;
  await store.keepReading({ brief, reading: trial, summary });
  say("open");
  for (let nth = 0; ; nth += 1) {
    const { outcome } = await store.decide(decisionOfTrial(Number(trial), nth));
    say(`${outcome} ${nth}`);
  }
}

async function rebuild(): Promise<void> {
  const store = await openStore(options);
  say("open");
  for (;;) {
    await store.rebuild();
    say("rebuilt");
  }
}

async function backup(): Promise<void> {
  const store = await openStore(options);
  say("open");
  for (let at = 0; ; at += 1) {
    await store.backup(`${file}-${at}`);
    say(`${file}-${at}`);
  }
}

async function restore(): Promise<void> {
  const store = await openStore(options);
  say("open");
  for (;;) {
    await store.restore(file);
    say("restored");
  }
}

async function migrateOnce(): Promise<void> {
  const db = await openDatabase(options);
  say("open");
  await migrate(db, { ...migrations, ...wideMigrations });
  say("migrated");
}
