import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { randomBriefs } from "../testing/random-briefs.ts";
import { testStore } from "../testing/stores.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

it("gives every figure back, as known on every day, from the claims alone", async () => {
  const folder = temporaryFolder();
  const store = await testStore(folder);
  for (const brief of randomBriefs(3)) await store.addBrief(brief);
  const days = [...new Set((await store.briefs()).map(({ published }) => published)), null];
  const before = await Promise.all(days.map((day) => store.figuresKnownOn(day)));
  const version = await store.dataVersion();
  spoil(folder);
  expect(await store.figuresKnownOn(null)).toEqual([]);

  await store.rebuild();

  expect(await Promise.all(days.map((day) => store.figuresKnownOn(day)))).toEqual(before);
  expect(await store.dataVersion()).toBe(version);
});

it("computes the figures anew where they were held by other rules than today's", async () => {
  const folder = temporaryFolder();
  const before = await testStore(folder);
  for (const brief of randomBriefs(3)) await before.addBrief(brief);
  const figures = await before.figuresKnownOn(null);
  spoil(folder);
  write(folder, "update ledger_state set rules = 'of yesterday'");

  const after = await testStore(folder);

  expect(await after.figuresKnownOn(null)).toEqual(figures);
});

function spoil(folder: string): void {
  write(folder, "delete from tree; update figure set json = '{}'");
}

function write(folder: string, sql: string): void {
  const database = new DatabaseSync(join(folder, "daybook.sqlite"));
  database.exec(sql);
  database.close();
}
