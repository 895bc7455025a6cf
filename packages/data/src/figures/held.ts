import type { Claim, ClaimId } from "../claims/claim.ts";
import type { Interval } from "../claims/interval.ts";
import type { Step } from "./figure.ts";

/** What is held of one quantity at one incident while a tree is being reconciled. */
export interface Held {
  readonly interval: Interval;
  readonly claims: readonly ClaimId[];
  /** Publication day of the newest claim it rests on: a ceiling binds only what was told by then (R4, age). */
  readonly newest: string;
  readonly places: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly steps: readonly Step[];
  readonly conflict: boolean;
  readonly told: boolean;
  readonly exhaustive: boolean;
  readonly noneReported: boolean;
  /** Only a rival set the ceiling: it is not passed down to parts (R4). */
  readonly rivalCeiling: boolean;
  /** A verifying body holds the low under the ranked count; unverified parts do not lift it again (R6). */
  readonly lowHeld: boolean;
  /** By how much a typed correction lowered it: older parts may give up that much (R7). */
  readonly corrected: number;
}

/** Where and when its claims are, and what they are called. */
export function evidenceOf(claims: readonly Claim[]): Pick<Held, "claims" | "newest" | "places" | "from" | "to"> {
  return {
    claims: claims.map(({ id }) => id),
    newest: lastOf(claims.map(({ published }) => published)),
    places: distinct(claims.flatMap(({ place }) => (place === null ? [] : [place]))),
    from: firstOf(claims.map(({ from }) => from)),
    to: lastOf(claims.map(({ to }) => to)),
  };
}

/** The evidence of several: a derived whole lies where and when its parts do. */
export function evidenceOfAll(helds: readonly Held[]): Pick<Held, "claims" | "newest" | "places" | "from" | "to"> {
  return {
    claims: distinct(helds.flatMap(({ claims }) => claims)),
    newest: lastOf(helds.map(({ newest }) => newest)),
    places: distinct(helds.flatMap(({ places }) => places)),
    from: firstOf(helds.map(({ from }) => from)),
    to: lastOf(helds.map(({ to }) => to)),
  };
}

/** Something that follows from others: nobody said it in so many words. */
export function derived(interval: Interval, from: readonly Held[], steps: readonly Step[]): Held {
  return {
    ...evidenceOfAll(from),
    interval,
    steps,
    conflict: false,
    told: false,
    exhaustive: false,
    noneReported: from.every(({ noneReported }) => noneReported),
    rivalCeiling: false,
    lowHeld: false,
    corrected: 0,
  };
}

export function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function firstOf(days: readonly string[]): string {
  return days.reduce((a, b) => (b < a ? b : a), days[0] ?? "");
}

function lastOf(days: readonly string[]): string {
  return days.reduce((a, b) => (b > a ? b : a), days[0] ?? "");
}
