import type { Claim, ClaimId } from "../../claims/claim.ts";
import {
  clamp,
  hullOf,
  intersectionOf,
  interval,
  isBelow,
  openAbove,
  raisedTo,
  type Interval,
} from "../../claims/interval.ts";
import type { Speaker } from "../../claims/speaker.ts";
import type { Status } from "../../claims/told.ts";
import type { Step } from "../figure.ts";
import { evidenceOf, type Held } from "../held.ts";

/**
 * Weighs the claims of one incident and key (R6).
 *
 * The ranked claim gives the best; counts of other origins widen it to a hull and are never intersected with it;
 * floors raise the low if they rank no lower; a verifying body's count is a floor, exact or not: it holds the low under
 * the ranked count, and alone it sets no ceiling ("verified so far").
 */
export function weighRivals(claims: readonly Claim[], corrections: ReadonlyMap<ClaimId, number>): Held {
  const verified = claims.filter(isVerifying);
  const counted = claims.length > verified.length ? claims.filter((claim) => !isVerifying(claim)) : claims;
  const origins = [...Map.groupBy(counted, originOf).values()].map(ofOneOrigin).sort(byRank);
  const [ranked, ...rivals] = origins;
  if (ranked === undefined) throw new Error("weighRivals was asked to weigh no claims");
  const alone = ranked.floor || isVerifying(ranked.first) ? openAbove(ranked.interval) : ranked.interval;
  const widened = rivals.reduce((held, rival) => widenedBy(held, ranked, rival), alone);
  const raised = rivals.reduce((held, rival) => raisedByFloor(held, ranked, rival), widened);
  const floors = counted === claims ? [] : verified;
  const held = floors.reduce(heldByVerifier, { interval: raised, steps: [], lowHeld: false });
  return {
    ...evidenceOf(claims),
    interval: held.interval,
    steps: [
      ...ranked.claims.map(claimedStep),
      ...rivalStep(ranked, rivals, widened, corrections),
      ...conflictSteps(origins),
      ...held.steps,
    ],
    conflict: origins.some(({ conflict }) => conflict !== null),
    told: true,
    exhaustive: false,
    noneReported: claims.every(({ noneReported }) => noneReported),
    rivalCeiling: isBelow(alone.high, held.interval.high),
    lowHeld: held.lowHeld,
    corrected: Math.max(0, ...ranked.claims.map(({ id }) => corrections.get(id) ?? 0)),
  };
}

/** What one origin says, after its own statements of one day were put together. */
interface Origin {
  readonly claims: readonly Claim[];
  readonly first: Claim;
  readonly interval: Interval;
  readonly floor: boolean;
  readonly conflict: readonly [Interval, Interval] | null;
}

function originOf({ speaker, brief }: Claim): string {
  return speaker?.origin ?? `brief ${brief}`;
}

export function isVerifying({ speaker }: Claim): boolean {
  return speaker?.kind === "verifying_body";
}

function ofOneOrigin(claims: readonly Claim[]): Origin {
  const newestFirst = claims.toSorted((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id));
  const [first, ...others] = newestFirst;
  if (first === undefined) throw new Error("an origin without claims");
  let together = first.interval;
  let conflict: Origin["conflict"] = null;
  for (const other of others) {
    const both = other.noneReported ? together : intersectionOf(together, other.interval);
    if (both === null) {
      conflict = [together, other.interval];
      together = hullOf(together, other.interval);
    } else together = both;
  }
  return { claims: newestFirst, first, interval: together, floor: newestFirst.every(({ floor }) => floor), conflict };
}

const statusOrder: readonly Status[] = ["confirmed", "reported", "assessed", "claimed", "disputed"];

function kindRank(speaker: Speaker | null, side: string | null): number {
  switch (speaker?.kind) {
    case "party":
      return speaker.side !== null && speaker.side === side ? 0 : 4;
    case "state_office":
    case "rescue_service":
      return 1;
    case "hospital":
    case "monitor":
    case "verifying_body":
      return 2;
    case "medium":
    case undefined:
      return 3;
    case "other":
      return 4;
  }
}

function rankOf({ first }: Origin): number {
  return statusOrder.indexOf(first.status) * 10 + kindRank(first.speaker, first.actor);
}

function byRank(a: Origin, b: Origin): number {
  return (
    rankOf(a) - rankOf(b) ||
    b.first.published.localeCompare(a.first.published) ||
    centreOf(a) - centreOf(b) ||
    a.first.id.localeCompare(b.first.id)
  );
}

function centreOf({ interval: { best, low } }: Origin): number {
  return best ?? low;
}

/** A rival count widens the hull as far as it was stated; a bound that is only our reading of "about" does not. */
function widenedBy(held: Interval, ranked: Origin, rival: Origin): Interval {
  if (ranked.floor || ranked.interval.high === null) return held;
  if (rival.floor)
    return held.high !== null && rival.interval.low > held.high ? { ...held, high: null, highOrigin: "derived" } : held;
  const stated = statedPartOf(rival.interval);
  const hull = hullOf(held, isOnlyCeiling(rival.interval) ? { ...stated, low: held.low } : stated);
  return { ...hull, best: held.best };
}

/** "Up to 80" is no count: it says that there may be more, not that there may be none. */
function isOnlyCeiling({ low, best }: Interval): boolean {
  return low === 0 && best === null;
}

function statedPartOf(value: Interval): Interval {
  const { low, best, high, lowOrigin, highOrigin } = value;
  const centre = best ?? low;
  return interval(
    lowOrigin === "policy" ? centre : low,
    best,
    highOrigin === "policy" && high !== null ? centre : high,
  );
}

function raisedByFloor(held: Interval, ranked: Origin, rival: Origin): Interval {
  const isFloor = rival.floor && rival.interval.lowOrigin === "stated";
  return isFloor && rankOf(rival) <= rankOf(ranked) ? raisedTo(held, rival.interval.low) : held;
}

interface Verified {
  readonly interval: Interval;
  readonly steps: readonly Step[];
  readonly lowHeld: boolean;
}

function heldByVerifier(held: Verified, claim: Claim): Verified {
  const { low } = claim.interval;
  const step: Step = { kind: "verified floor", rule: "R6", claim: claim.id, low };
  if (low >= held.interval.low)
    return { ...held, interval: raisedTo(held.interval, low), steps: [...held.steps, step] };
  const { best, high } = held.interval;
  return {
    interval: { ...held.interval, low, best: best === null ? null : clamp(best, low, high) },
    steps: [...held.steps, step],
    lowHeld: true,
  };
}

function claimedStep({ id, interval: told }: Claim): Step {
  return { kind: "claimed", rule: "R1", claim: id, interval: told };
}

function rivalStep(
  ranked: Origin,
  rivals: readonly Origin[],
  result: Interval,
  corrections: ReadonlyMap<ClaimId, number>,
): readonly Step[] {
  if (rivals.length === 0) return [];
  const isCorrected = ranked.claims.some(({ id }) => corrections.has(id));
  const older = rivals.filter(({ first }) => isCorrected && first.published < ranked.first.published);
  return [
    {
      kind: "rivals",
      rule: "R6",
      ranked: ranked.first.id,
      rivals: rivals.map(({ first }) => first.id),
      notRenewed: older.map(({ first }) => first.id),
      interval: result,
    },
  ];
}

function conflictSteps(origins: readonly Origin[]): readonly Step[] {
  return origins.flatMap(({ conflict }) =>
    conflict === null ? [] : [{ kind: "conflict" as const, rule: "R7" as const, between: conflict }],
  );
}
