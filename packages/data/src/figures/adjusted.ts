import type { Claim, ClaimId } from "../claims/claim.ts";
import { interval, type Interval } from "../claims/interval.ts";
import type { Aside, Step } from "./figure.ts";

/** Claims as they count after what was said later of those they counted; the words stay as they were told. */
export interface Adjusted {
  readonly claims: readonly Claim[];
  /** For each claim that counts otherwise than it was told: what it was, and how it came to be. */
  readonly adjustments: ReadonlyMap<ClaimId, Adjustment>;
  readonly aside: readonly Aside[];
}

export interface Adjustment {
  readonly told: Claim["interval"];
  /** The later claims by which it was adjusted: a figure rests on them too. */
  readonly by: readonly ClaimId[];
  readonly steps: readonly Step[];
}

/** Adjusts one after the other: what a claim was told as is kept from the first. */
export function thenAdjusted(first: Adjusted, second: Adjusted): Adjusted {
  const merged = new Map(first.adjustments);
  for (const [id, later] of second.adjustments) {
    const earlier = merged.get(id);
    merged.set(id, {
      told: earlier?.told ?? later.told,
      by: [...(earlier?.by ?? []), ...later.by],
      steps: [...(earlier?.steps ?? []), ...later.steps],
    });
  }
  return { claims: second.claims, adjustments: merged, aside: [...first.aside, ...second.aside] };
}

/** Two origins that tell of five more may tell of the same five: the most that one of them adds. */
export function largestOf(more: readonly Claim[]): readonly Claim[] {
  const byOrigin = [...Map.groupBy(more, originOf).values()];
  const sum = (claims: readonly Claim[]) => claims.reduce((low, claim) => low + claim.interval.low, 0);
  return byOrigin.reduce((most, claims) => (sum(claims) > sum(most) ? claims : most), []).toSorted(byPublication);
}

/** A count, and what was told later as added to it. */
export function liftedBy(
  base: Claim,
  more: readonly Claim[],
): { readonly claim: Claim; readonly adjustment: Adjustment } {
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

export function originOf({ speaker, brief }: Claim): string {
  return speaker?.origin ?? `brief ${brief}`;
}

export function byPublication(a: Claim, b: Claim): number {
  return a.published.localeCompare(b.published) || a.interval.low - b.interval.low || a.id.localeCompare(b.id);
}
