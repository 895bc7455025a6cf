import { DuckDBInstance } from "@duckdb/node-api";
import type { Period } from "@daybook/data";
import { dayCount, dayOf, generateFigures, measureNames, regions } from "./generate-figures.ts";

/** What a week comes to: low, and high where every figure has one. */
export interface WeekSum {
  readonly low: number;
  readonly high: number | null;
}

export interface Question {
  /** `null`: the whole country. */
  readonly region: string | null;
  readonly measure: (typeof measureNames)[number];
  /** Whole weeks, from a Monday. */
  readonly period: Period;
}

export interface Peer {
  readonly name: string;
  weeks(question: Question): Promise<readonly WeekSum[]>;
  close(): void;
}

const indexOfDay = new Map(Array.from({ length: dayCount + 1 }, (_, at) => [dayOf(at), at]));

/** One column each, scanned from end to end: the least that can be done without an index. */
export function typedArrays(count: number): Peer {
  const day = new Int16Array(count);
  const region = new Uint8Array(count);
  const measure = new Uint8Array(count);
  const low = new Float64Array(count);
  const high = new Float64Array(count);
  let at = 0;
  let today = 0;
  for (const events of generateFigures(count)) {
    for (const event of events) {
      if (event.corrected !== null) continue;
      day[at] = today;
      region[at] = event.region;
      measure[at] = event.measure;
      low[at] = event.low;
      high[at] = event.high ?? Number.NaN;
      at += 1;
    }
    today += 1;
  }
  const length = at;
  return {
    name: "typed arrays",
    async weeks({ region: where, measure: what, period }) {
      const [from, to] = [indexOfDay.get(period.from) ?? 0, indexOfDay.get(period.to) ?? 0];
      const [r, m] = [where === null ? -1 : regions.indexOf(where), measureNames.indexOf(what)];
      const sums = Array.from({ length: (to - from + 1) / 7 }, () => ({ low: 0, high: 0 }));
      for (let row = 0; row < length; row += 1) {
        const on = day[row] ?? 0;
        if (on < from || on > to || measure[row] !== m || (r !== -1 && region[row] !== r)) continue;
        const sum = sums[Math.floor((on - from) / 7)];
        if (sum === undefined) continue;
        sum.low += low[row] ?? 0;
        sum.high += high[row] ?? 0;
      }
      return sums.map((sum) => ({ low: sum.low, high: Number.isNaN(sum.high) ? null : sum.high }));
    },
    close() {},
  };
}

/** A column store in this process, asked for the same. */
export async function duckdb(count: number): Promise<Peer> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  await connection.run(
    "create table figure (day integer, region utinyint, measure utinyint, low double, high double, known_until integer)",
  );
  const appender = await connection.createAppender("figure");
  let today = 0;
  for (const events of generateFigures(count)) {
    for (const event of events) {
      appender.appendInteger(today);
      appender.appendUTinyInt(event.region);
      appender.appendUTinyInt(event.measure);
      appender.appendDouble(event.low);
      if (event.high === null) appender.appendNull();
      else appender.appendDouble(event.high);
      if (event.corrected === null) appender.appendNull();
      else appender.appendInteger(today + event.corrected);
      appender.endRow();
    }
    today += 1;
  }
  appender.closeSync();
  return {
    name: "DuckDB",
    async weeks({ region, measure, period }) {
      const [from, to] = [indexOfDay.get(period.from) ?? 0, indexOfDay.get(period.to) ?? 0];
      const reader = await connection.runAndReadAll(
        `select (day - ${from}) // 7 as week, sum(low) as low,
                case when count(high) < count(*) then null else sum(high) end as high
         from figure
         where day between ${from} and ${to} and measure = ${measureNames.indexOf(measure)} and known_until is null
           ${region === null ? "" : `and region = ${regions.indexOf(region)}`}
         group by week order by week`,
      );
      const sums: WeekSum[] = Array.from({ length: (to - from + 1) / 7 }, () => ({ low: 0, high: 0 }));
      for (const [week, low, high] of reader.getRows())
        sums[Number(week)] = { low: Number(low), high: high === null ? null : Number(high) };
      return sums;
    },
    close: () => connection.closeSync(),
  };
}
