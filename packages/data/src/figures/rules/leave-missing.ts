import { isMarked, type Claim } from "../../claims/claim.ts";
import { interval, type Interval } from "../../claims/interval.ts";
import { isSameKey, type QuantityKey } from "../../claims/quantity.ts";
import { derived, evidenceOf, type Held } from "../held.ts";
import type { Solved } from "../solve-family.ts";

/**
 * Takes people who were found out of the missing and the trapped (R8).
 *
 * Five missing on Tuesday, two of them found on Wednesday: three are missing as of Wednesday. They count among the
 * killed only if they are told dead, and a newer reading of the missing needs no arithmetic.
 */
export function leaveMissing(stocks: readonly Solved[], claims: readonly Claim[]): readonly Solved[] {
  const found = claims.filter((claim) => isMarked(claim, "found"));
  const sought = stocks.filter(({ key }) => key.measure === "missing" || key.measure === "trapped");
  return lastOfEach(sought).flatMap((reading) => {
    const later = found.filter((claim) => isOf(claim, reading) && claim.published > reading.held.newest);
    return later.length === 0 ? [] : [without(reading, later)];
  });
}

function lastOfEach(readings: readonly Solved[]): readonly Solved[] {
  return readings.filter(
    (reading) =>
      !readings.some(
        (other) =>
          other.incident === reading.incident && isSameKey(other.key, reading.key) && other.held.to > reading.held.to,
      ),
  );
}

function isOf({ incident, key }: Claim, reading: Solved): boolean {
  return incident === reading.incident && key.side === reading.key.side && isWidest(reading.key);
}

/** Of children, or of one class, it is not told whether those who were found are among them. */
function isWidest({ victimClass, group, nationality }: QuantityKey): boolean {
  return victimClass === "people" && group === null && nationality === null;
}

function without({ incident, key, held }: Solved, found: readonly Claim[]): Solved {
  const inOrder = found.toSorted((a, b) => a.to.localeCompare(b.to) || a.id.localeCompare(b.id));
  const seen = evidenceOf(inOrder);
  const rest: Held = { ...held, ...seen, from: seen.to, claims: [...held.claims, ...seen.claims] };
  const steps = inOrder.map((claim, at) => ({
    kind: "found" as const,
    rule: "R8" as const,
    claim: claim.id,
    interval: inOrder.slice(0, at + 1).reduce(less, held.interval),
  }));
  const left = steps.at(-1)?.interval ?? held.interval;
  return { incident, key, held: derived(left, [rest], [...held.steps, ...steps]) };
}

function less(held: Interval, { interval: found }: Claim): Interval {
  const low = found.high === null ? 0 : Math.max(0, held.low - found.high);
  const high = held.high === null ? null : Math.max(low, held.high - found.low);
  const best = held.best === null ? null : Math.max(low, held.best - (found.best ?? found.low));
  return interval(low, best, high, { lowOrigin: "derived", highOrigin: "derived" });
}
