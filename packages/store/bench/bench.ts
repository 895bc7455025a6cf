import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson, plusDays } from "@daybook/data";
import { insertRows } from "../src/insert-rows.ts";
import { migrate } from "../src/migrations/migrate.ts";
import { openDatabase } from "../src/open-store.ts";
import { cellsOfDay, weekOfDays } from "../src/rollups/cells-of-day.ts";
import { readMaterial } from "../src/rollups/material.ts";
import { readSums } from "../src/rollups/read-sums.ts";
import { mondayOf } from "../src/rollups/refresh-rollups.ts";
import { columnsOf } from "../src/rollups/sums-along.ts";
import { storeOver } from "../src/store.ts";
import type { Database, Tables } from "../src/tables.ts";
import { bareInsert } from "./bare-insert.ts";
import { generateBriefs } from "./generate-briefs.ts";
import { contributionOf, dayCount, dayOf, generateFigures } from "./generate-figures.ts";
import { compared, perSecond, say } from "./measure.ts";
import { duckdb, typedArrays, type Question, type WeekSum } from "./peers.ts";
import { benchWrites } from "./writes.ts";

/**
 * `npm run bench`, or `npm run bench -- 10000000`: the same questions to the store's sums, to DuckDB and to plain arrays
 * over the same generated figures. Compare the ratios, not the times. Up to a million figures come through claims, as in
 * life; more are only summed.
 */
const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), "daybook-bench-"));
const db = await openDatabase({ folder });
await migrate(db);
say(`${count.toLocaleString("en")} figures`);
if (count <= 1_000_000) await tell(db);
else await sum(db);

const year = { from: dayOf(dayCount - 364 - 7), to: dayOf(dayCount - 8) };
const questions: readonly (readonly [string, Question])[] = [
  ["one region, 52 weeks", { region: "Kharkiv region", measure: "killed", period: year }],
  ["the whole country, 52 weeks", { region: null, measure: "killed", period: year }],
];
const [column, arrays] = [await duckdb(count), typedArrays(count)];
for (const [name, question] of questions) {
  const answer = canonicalJson(await weeksOf(question));
  for (const peer of [column, arrays])
    if (canonicalJson(await peer.weeks(question)) !== answer) throw new Error(`${peer.name} says otherwise`);
  const ours = () => weeksOf(question);
  say(
    `${name}: ${await compared(ours, { "DuckDB (limit 0.3)": () => column.weeks(question), "typed arrays (limit 5)": () => arrays.weeks(question) })}`,
  );
}
const total = { place: "Kharkiv region", ...year };
const then = () => readSums(db, total, plusDays(year.to, -30));
say(
  `a year's totals as known on a day: ${await compared(then, { "as known now (limit 3)": () => readSums(db, total, null) })}`,
);
for (const peer of [column, arrays]) peer.close();
await db.destroy();
rmSync(folder, { recursive: true });
await benchWrites();

async function weeksOf({ region, measure, period }: Question): Promise<readonly WeekSum[]> {
  const filter = { place: region, ...period };
  const material = await readMaterial(db, filter, null, { measures: [measure] });
  return columnsOf(material, filter, "week").map(({ totals: [total] }) => ({
    low: total?.interval.low ?? 0,
    high: total === undefined ? 0 : total.interval.high,
  }));
}

/** All of them through claims: added at once, computed anew, and looked at. */
async function tell(into: Database): Promise<void> {
  const store = storeOver(into);
  let start = performance.now();
  const { claims } = await store.addBriefs(() => generateBriefs(count));
  say(`added at once: ${perSecond(claims, performance.now() - start)} claims/s`);
  start = performance.now();
  await store.rebuild();
  const rebuilt = performance.now() - start;
  const figures = await countOf(into, "figure");
  const bare = await bareInsert(into, folder);
  say(
    `rebuild of ${figures.toLocaleString("en")} figures: ${perSecond(figures, rebuilt)} figures/s (limit 70,000); ` +
      `×${(rebuilt / bare).toFixed(1)} of a bare insert of the same rows (${perSecond(figures, bare)} figures/s)`,
  );
  say(`memory: ${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
}

async function countOf(from: Database, table: "figure"): Promise<number> {
  const { n } = await from
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Only the sums of all generated figures, by the functions that sum what is added. */
async function sum(into: Database): Promise<void> {
  const start = performance.now();
  await into.transaction().execute(async (transaction) => {
    let week: Tables["rollup"][] = [];
    for (const [at, events] of generateFigures(count).map((some, nth) => [nth, some] as const)) {
      const day = dayOf(at);
      const rows = cellsOfDay(
        events.map((event) => contributionOf(event, day)),
        day,
      );
      await insertRows(transaction, "rollup", rows);
      week.push(...rows);
      if (at % 7 < 6) continue;
      await insertRows(transaction, "rollup", weekOfDays(week, mondayOf(day)));
      week = [];
    }
  });
  say(`summed ${perSecond(count, performance.now() - start)} figures/s`);
}
