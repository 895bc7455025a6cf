import type { Claim, ClaimId } from "../claims/claim.ts";
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
