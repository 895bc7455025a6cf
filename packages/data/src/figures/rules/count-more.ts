import { isMarked, type Claim } from "../../claims/claim.ts";
import { interval, type Interval } from "../../claims/interval.ts";
import { keyString } from "../../claims/quantity.ts";
import type { Adjusted, Adjustment } from "../adjusted.ts";
import type { Aside } from "../figure.ts";

/**
 * Adds what is told as "N more" to the last count of the same quantity of the same incident (R4, N more).
 *
 * Six dead at the market on Tuesday, "five more" on Wednesday: at least eleven there. A count told with the five, or
 * after them, already holds them; so does the count of the whole. With no earlier count the five are simply five.
 */
export function countMore(claims: readonly Claim[]): Adjusted {
  const cells = Map.groupBy(claims, ({ incident, key }) => `${incident}|${keyString(key)}`);
  const counted = [...cells.values()].map(countMoreOf);
  return {
    claims: counted.flatMap((cell) => cell.claims),
    adjustments: new Map(counted.flatMap((cell) => [...cell.adjustments])),
    aside: counted.flatMap((cell) => cell.aside),
  };
}

function countMoreOf(cell: readonly Claim[]): Adjusted {
  const more = cell.filter((claim) => isMarked(claim, "more"));
  const counts = cell.filter((claim) => !more.includes(claim));
  const held = more.filter((claim) => counts.some(({ published }) => published >= claim.published));
  const added = more.filter((claim) => !held.includes(claim));
  const base = baseOf(counts, added);
  const aside = held.map((claim) => includedIn(claim, counts));
  if (base === undefined) return { claims: [...counts, ...added], adjustments: new Map(), aside };
  const lifted = liftedBy(base, largestOf(added));
  return {
    claims: counts.map((claim) => (claim === base ? lifted.claim : claim)),
    adjustments: new Map([[base.id, lifted.adjustment]]),
    aside,
  };
}

/** The last count: of the same origin, where it gave one. */
function baseOf(counts: readonly Claim[], more: readonly Claim[]): Claim | undefined {
  if (more.length === 0) return undefined;
  const origins = new Set(more.map(originOf));
  const own = counts.filter((claim) => origins.has(originOf(claim)));
  return (own.length > 0 ? own : counts).toSorted(byPublication).at(-1);
}

/** Two origins that tell of five more may tell of the same five: the most that one of them adds. */
function largestOf(more: readonly Claim[]): readonly Claim[] {
  const byOrigin = [...Map.groupBy(more, originOf).values()];
  const sum = (claims: readonly Claim[]) => claims.reduce((low, claim) => low + claim.interval.low, 0);
  return byOrigin.reduce((most, claims) => (sum(claims) > sum(most) ? claims : most), []);
}

function liftedBy(base: Claim, more: readonly Claim[]): { readonly claim: Claim; readonly adjustment: Adjustment } {
  const by = more.toSorted(byPublication);
  const total = by.reduce(plus, base.interval);
  return {
    claim: { ...base, interval: total, floor: true, published: by.at(-1)?.published ?? base.published },
    adjustment: {
      told: base.interval,
      by: by.map(({ id }) => id),
      steps: by.map((claim, at) => ({
        kind: "more",
        rule: "R4",
        claim: claim.id,
        interval: by.slice(0, at + 1).reduce(plus, base.interval),
      })),
    },
  };
}

/** At least the last count and those: others may have been counted in between. */
function plus(held: Interval, { interval: more }: Claim): Interval {
  const best = held.best === null && more.best === null ? null : (held.best ?? held.low) + (more.best ?? more.low);
  return interval(held.low + more.low, best, null, {
    lowStrict: held.lowStrict || more.lowStrict,
    lowOrigin: "derived",
    highOrigin: "derived",
  });
}

function includedIn(claim: Claim, counts: readonly Claim[]): Aside {
  const count = counts.filter(({ published }) => published >= claim.published).toSorted(byPublication)[0];
  return { claim: claim.id, rule: "R4", reason: "included", by: count?.id ?? null };
}

function originOf({ speaker, brief }: Claim): string {
  return speaker?.origin ?? `brief ${brief}`;
}

function byPublication(a: Claim, b: Claim): number {
  return a.published.localeCompare(b.published) || a.interval.low - b.interval.low || a.id.localeCompare(b.id);
}
