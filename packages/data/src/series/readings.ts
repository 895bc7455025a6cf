import type { Claim, ClaimId } from "../claims/claim.ts";
import { hashOf } from "../claims/hash.ts";
import { interval, type Interval } from "../claims/interval.ts";
import { keyString, type QuantityKey } from "../claims/quantity.ts";
import { setRevisedAside } from "../figures/rules/set-revised-aside.ts";
import { impliedRevision, type ImpliedRevision } from "./implied-revision.ts";
import { placeOf } from "./place.ts";

/**
 * One origin's running total: "so far this year", "since the invasion". It adds nothing to any flow (R8).
 *
 * A source that starts its count anew has begun another series, with another base.
 */
export interface ReadingSeries {
  readonly id: string;
  readonly key: QuantityKey;
  readonly origin: string;
  readonly place: string | null;
  /** The day that the count runs from. */
  readonly base: string;
  readonly reset: Reset;
  /** In the order of their as-of dates. */
  readonly readings: readonly Reading[];
}

/** "This year" starts anew on 1 January; "since the invasion" never does. */
export type Reset = "every year" | "never";

export interface Reading {
  readonly claim: ClaimId;
  readonly asOf: string;
  readonly interval: Interval;
  readonly published: string;
  /** Since the reading before it, as one number for all the days between; `null` for the first: not computable. */
  readonly increment: Increment | null;
  /** Against what the days since the reading before it tell themselves; `null` where they tell nothing. */
  readonly revision: ImpliedRevision | null;
}

export interface Increment {
  readonly interval: Interval;
  /** The later reading is lower than the earlier: a flag, never a negative flow. */
  readonly isRevised: boolean;
}

/** The cumulative series that claims known on one day form. */
export function readingSeriesOf(claims: readonly Claim[]): readonly ReadingSeries[] {
  const readings = standingOf(claims.filter(({ key }) => key.kind === "reading"));
  const flows = flowsBeside(readings, claims);
  const series = Map.groupBy(readings, (claim) => `${countOf(claim)}|${claim.from}`);
  return [...series.values()].map((told) => seriesOf(told, flows));
}

/** What is neither revised, nor disputed, nor only takes back what was said. */
function standingOf(claims: readonly Claim[]): readonly Claim[] {
  const { standing } = setRevisedAside(claims);
  return standing.filter(({ status, revises }) => status !== "disputed" && revises?.type !== "retraction");
}

type Flows = ReadonlyMap<string, readonly Claim[]>;

/** What the same origins tell of single days, weeks or months of what they also keep a running total of. */
function flowsBeside(readings: readonly Claim[], claims: readonly Claim[]): Flows {
  const counts = new Set(readings.map(countOf));
  if (counts.size === 0) return new Map();
  const flows = claims.filter(({ key }) => key.kind === "flow");
  // A revision may come from anyone.
  const beside = flows.filter((claim) => claim.revises !== null || counts.has(countOf(claim)));
  return Map.groupBy(standingOf(beside), countOf);
}

/** One origin, place and quantity; a brief that speaks in its own voice continues only itself. */
function countOf(claim: Claim): string {
  const { key, origin, brief, place } = identityOf(claim);
  return [keyString({ ...key, kind: "flow" }), origin ?? brief, place].join("|");
}

/** Readings of one origin, place and base are one series. */
function identityOf({ key, speaker, place, from, briefKey }: Claim) {
  return {
    key,
    origin: speaker?.origin ?? null,
    brief: speaker === null ? briefKey : null,
    place: place === null ? null : (placeOf(place)?.name ?? place),
    base: from,
  };
}

/** Readings of one series that are told in the same words: a name to find them by, which no later rule changes. */
export function readingsNamed({ key, speaker, brief, place, from }: Claim): string {
  return hashOf({ key, origin: speaker?.origin ?? brief, place, from });
}

function seriesOf(claims: readonly Claim[], flows: Flows): ReadingSeries {
  const inOrder = claims.toSorted(byAsOf);
  const [first] = inOrder;
  if (first === undefined) throw new Error("a series without readings");
  const newest = [...new Map(inOrder.map((claim) => [claim.to, claim])).values()];
  const beside = flows.get(countOf(first)) ?? [];
  return {
    id: hashOf(identityOf(first)),
    key: first.key,
    origin: first.speaker?.origin ?? "the brief itself",
    place: first.place,
    base: first.from,
    reset: resetOf(first.from, newest),
    readings: newest.map((claim, at) => readingOf(claim, newest[at - 1], beside)),
  };
}

/** A count from 1 January starts anew every year, unless it was read beyond its own. */
function resetOf(base: string, readings: readonly Claim[]): Reset {
  const isOfItsYear = readings.every(({ to }) => to.slice(0, 4) === base.slice(0, 4));
  return base.endsWith("-01-01") && isOfItsYear ? "every year" : "never";
}

/** Whether a series is a level of a day: "this year" is none of the next. */
export function isRunning({ base, reset }: Pick<ReadingSeries, "base" | "reset">, day: string): boolean {
  return base <= day && (reset === "never" || base.slice(0, 4) === day.slice(0, 4));
}

function readingOf(claim: Claim, before: Claim | undefined, flows: readonly Claim[]): Reading {
  return {
    claim: claim.id,
    asOf: claim.to,
    interval: claim.interval,
    published: claim.published,
    increment: before === undefined ? null : incrementOf(before.interval, claim.interval),
    revision: before === undefined ? null : impliedRevision(levelOf(before), levelOf(claim), flows),
  };
}

function levelOf({ to, interval: value }: Claim) {
  return { asOf: to, interval: value };
}

function byAsOf(a: Claim, b: Claim): number {
  return a.to.localeCompare(b.to) || a.published.localeCompare(b.published) || a.id.localeCompare(b.id);
}

/**
 * What was added between two readings of one series (R8): from the later low less the earlier high, to the later high
 * less the earlier low. A best only from two exact readings. Never below zero.
 */
export function incrementOf(before: Interval, now: Interval): Increment {
  const low = before.high === null ? 0 : Math.max(0, now.low - before.high);
  const high = now.high === null ? null : Math.max(0, now.high - before.low);
  const isExact = isPoint(before) && isPoint(now);
  const marks = {
    lowStrict: before.high !== null && now.lowStrict && low > 0,
    highStrict: before.lowStrict && high !== null,
    lowOrigin: "derived",
    highOrigin: "derived",
  } as const;
  return {
    interval: interval(low, isExact ? low : null, high, marks),
    isRevised: now.high !== null && now.high < before.low,
  };
}

function isPoint({ low, high }: Interval): boolean {
  return low === high;
}
