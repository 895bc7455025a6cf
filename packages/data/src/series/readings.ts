import type { Claim, ClaimId } from "../claims/claim.ts";
import { hashOf } from "../claims/hash.ts";
import { interval, type Interval } from "../claims/interval.ts";
import type { QuantityKey } from "../claims/quantity.ts";
import { setRevisedAside } from "../figures/rules/set-revised-aside.ts";

/** One origin's running total: "so far this year", "since the invasion". It adds nothing to any flow (R8). */
export interface ReadingSeries {
  readonly id: string;
  readonly key: QuantityKey;
  readonly origin: string;
  readonly place: string | null;
  /** The day that the count runs from. */
  readonly base: string;
  /** In the order of their as-of dates. */
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly claim: ClaimId;
  readonly asOf: string;
  readonly interval: Interval;
  readonly published: string;
  /** Since the reading before it; `null` for the first: not computable. */
  readonly increment: Increment | null;
}

export interface Increment {
  readonly interval: Interval;
  /** The later reading is lower than the earlier: a flag, never a negative flow. */
  readonly isRevised: boolean;
}

/** The cumulative series that claims known on one day form. */
export function readingSeriesOf(claims: readonly Claim[]): readonly ReadingSeries[] {
  const { standing } = setRevisedAside(claims.filter(({ key }) => key.kind === "reading"));
  const readings = standing.filter(({ status }) => status !== "disputed");
  const series = Map.groupBy(readings, (claim) => hashOf(identityOf(claim)));
  return [...series].map(([id, told]) => seriesOf(id, told));
}

/** Readings of one origin, place and base are one series; a brief that speaks in its own voice continues only itself. */
function identityOf({ key, speaker, place, from, briefKey }: Claim) {
  return { key, origin: speaker?.origin ?? null, brief: speaker === null ? briefKey : null, place, base: from };
}

function seriesOf(id: string, claims: readonly Claim[]): ReadingSeries {
  const inOrder = claims.toSorted(byAsOf);
  const [first] = inOrder;
  if (first === undefined) throw new Error("a series without readings");
  const newest = [...new Map(inOrder.map((claim) => [claim.to, claim])).values()];
  return {
    id,
    key: first.key,
    origin: first.speaker?.origin ?? "the brief itself",
    place: first.place,
    base: first.from,
    readings: newest.map((claim, at) => ({
      claim: claim.id,
      asOf: claim.to,
      interval: claim.interval,
      published: claim.published,
      increment: incrementSince(newest[at - 1], claim),
    })),
  };
}

function byAsOf(a: Claim, b: Claim): number {
  return a.to.localeCompare(b.to) || a.published.localeCompare(b.published) || a.id.localeCompare(b.id);
}

function incrementSince(before: Claim | undefined, now: Claim): Increment | null {
  return before === undefined ? null : incrementOf(before.interval, now.interval);
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
