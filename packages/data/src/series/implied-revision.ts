import type { Claim, ClaimId } from "../claims/claim.ts";
import { sumOf, type Interval } from "../claims/interval.ts";
import { isWithin, plusDays, type Period } from "./period.ts";

/**
 * What a series moved by without the days between two readings telling it: told of earlier days, or taken from them (R8).
 *
 * By the end of September 11,973 killed, by the end of October 12,162, and of October 183: 6 were added to earlier months.
 */
export type ImpliedRevision =
  | {
      readonly status: "computed";
      /** The days between the two readings. */
      readonly period: Period;
      /** Between the two readings, with its sign. */
      readonly change: Difference;
      /** Of the days between, as their own counts tell it. */
      readonly told: Interval;
      /** What is left of the change. */
      readonly difference: Difference;
      readonly flows: readonly ClaimId[];
    }
  | {
      readonly status: "not computable";
      readonly period: Period;
      readonly why: "days missing" | "days told twice";
      readonly flows: readonly ClaimId[];
    };

/** What one number is more than another, with its sign; `null` is a bound that nothing sets. */
export interface Difference {
  readonly low: number | null;
  /** Only from exact numbers. */
  readonly best: number | null;
  readonly high: number | null;
}

/** A running total on a day. */
export interface Level {
  readonly asOf: string;
  readonly interval: Interval;
}

/** What was counted from a first day to a last. */
type Flow = Pick<Claim, "id" | "from" | "to" | "interval">;

/**
 * Holds two readings of one series against the counts of the days between, of the same origin and key. `null` where none
 * of these days is told. A count inside another (a day of a told month) is a part of it and adds nothing.
 */
export function impliedRevision(before: Level, now: Level, flows: readonly Flow[]): ImpliedRevision | null {
  if (flows.length === 0) return null;
  const period = { from: plusDays(before.asOf, 1), to: now.asOf };
  const inside = flows.filter((flow) => isWithin(flow, period));
  if (inside.length === 0) return null;
  const whole = inside.filter((flow) => !inside.some((other) => isPartOf(flow, other)));
  const row = whole.toSorted((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
  const ids = row.map(({ id }) => id);
  const gap = gapIn(row, period);
  if (gap !== null) return { status: "not computable", period, why: gap, flows: ids };
  const change = differenceOf(now.interval, before.interval);
  const told = sumOf(row.map(({ interval }) => interval));
  return { status: "computed", period, change, told, difference: lessFlow(change, told), flows: ids };
}

/** One number less another: from the lowest to the highest that both allow. */
export function differenceOf(a: Interval, b: Interval): Difference {
  return {
    low: b.high === null ? null : a.low - b.high,
    best: isPoint(a) && isPoint(b) ? a.low - b.low : null,
    high: a.high === null ? null : a.high - b.low,
  };
}

function lessFlow({ low, best, high }: Difference, told: Interval): Difference {
  return {
    low: low === null || told.high === null ? null : low - told.high,
    best: best === null || !isPoint(told) ? null : best - told.low,
    high: high === null ? null : high - told.low,
  };
}

function isPoint({ low, high }: Interval): boolean {
  return low === high;
}

function isPartOf(flow: Period, other: Period): boolean {
  return isWithin(flow, other) && !isWithin(other, flow);
}

/** What keeps counts in a row from being every day of a period once. */
function gapIn(row: readonly Period[], period: Period): "days missing" | "days told twice" | null {
  const isTwice = row.some(({ from }, at) => at > 0 && from <= (row[at - 1]?.to ?? ""));
  if (isTwice) return "days told twice";
  const next = row.reduce((due, { from, to }) => (from === due ? plusDays(to, 1) : due), period.from);
  return next === plusDays(period.to, 1) ? null : "days missing";
}
