import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson, plusDays } from "@daybook/data";
import { inChunks } from "../src/in-chunks.ts";
import { migrate } from "../src/migrations/migrate.ts";
import { openDatabase } from "../src/open-store.ts";
import { readSums, readWeeks } from "../src/rollups/read-sums.ts";
import { dayOfContributions, mondayOf, weekOfDays } from "../src/rollups/refresh-rollups.ts";
import type { Database, Tables } from "../src/tables.ts";
import { contributionOf, dayCount, dayOf, generateFigures } from "./generate-figures.ts";
import { ms, p50, say } from "./measure.ts";
import { duckdb, typedArrays, type Question, type WeekSum } from "./peers.ts";
import { benchWrites } from "./writes.ts";

/**
 * `npm run bench`, or `npm run bench -- 10000000`: the same questions to the store's sums, to DuckDB and to plain arrays
 * over the same generated figures. Compare the ratios, not the times.
 */
const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), "daybook-bench-"));
const db = await openDatabase({ folder });
await migrate(db);
await fill(db, count);

const year = { from: dayOf(dayCount - 364 - 7), to: dayOf(dayCount - 8) };
const questions: readonly (readonly [string, Question])[] = [
  ["one region, 52 weeks", { region: "Kharkiv region", measure: "killed", period: year }],
  ["the whole country, 52 weeks", { region: null, measure: "killed", period: year }],
];
const peers = [await duckdb(count), typedArrays(count)];
say(`${count.toLocaleString("en")} figures`);
for (const [name, question] of questions) {
  const answer = await weeksOf(question);
  const times = [await p50(() => weeksOf(question))];
  for (const peer of peers) {
    if (canonicalJson(await peer.weeks(question)) !== canonicalJson(answer))
      throw new Error(`${peer.name} says otherwise`);
    times.push(await p50(() => peer.weeks(question)));
  }
  const [ours = 0, ofDuckdb = 0, ofArrays = 0] = times;
  say(
    `${name}: ${ms(ours)}; DuckDB ${ms(ofDuckdb)} (×${ratio(ours, ofDuckdb)}); typed arrays ${ms(ofArrays)} (×${ratio(ours, ofArrays)})`,
  );
}
const total = { place: "Kharkiv region", ...year };
const now = await p50(() => readSums(db, total, null));
const then = await p50(() => readSums(db, total, plusDays(year.to, -30)));
say(`a year's totals now ${ms(now)}, as known on a day ${ms(then)} (×${ratio(then, now)})`);
for (const peer of peers) peer.close();
await db.destroy();
rmSync(folder, { recursive: true });
await benchWrites();

async function weeksOf({ region, measure, period }: Question): Promise<readonly WeekSum[]> {
  const weeks = await readWeeks(db, { place: region, ...period }, { measure, day: null });
  return weeks.map(({ totals: [total] }) => ({
    low: total?.interval.low ?? 0,
    high: total === undefined ? 0 : total.interval.high,
  }));
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

/** The sums of all generated figures, by the functions that sum what is added. */
async function fill(into: Database, figures: number): Promise<void> {
  const start = performance.now();
  await into.transaction().execute(async (transaction) => {
    const write = (rows: readonly Tables["rollup"][]) =>
      inChunks(rows, (some) => transaction.insertInto("rollup").values(some).execute());
    let week: Tables["rollup"][] = [];
    for (const [at, events] of [...generateFigures(figures)].entries()) {
      const day = dayOf(at);
      const rows = dayOfContributions(
        events.map((event) => contributionOf(event, day)),
        day,
      );
      await write(rows);
      week.push(...rows);
      if (at % 7 < 6) continue;
      await write(weekOfDays(week, mondayOf(day)));
      week = [];
    }
  });
  const took = performance.now() - start;
  say(`summed ${Math.round(figures / (took / 1000)).toLocaleString("en")} figures/s`);
}
