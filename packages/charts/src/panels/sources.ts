import type { Claim, ClaimId } from "@daybook/data";
import { claimsIn, type Told } from "./over-time.ts";

/** Whose words a chart rests on. */
export interface Sources {
  /** Who said it: who is behind most first. The brief's own voice is none. */
  readonly origins: readonly string[];
  /** In how many briefs it stands; where sums are read, which name no brief, from how many claims they were added. */
  readonly told: { readonly briefs: number } | { readonly claims: number };
}

/**
 * Of totals that name their claims, these; of others what they count. A claim of a night is in two days: of what all is
 * counted once is asked of `whole`.
 */
export function sourcesOf(
  totals: readonly Counted[],
  byId: ReadonlyMap<ClaimId, Claim>,
  whole: readonly Counted[] = totals,
): Sources {
  const ids = totals.map(({ claims }) => claims);
  return ids.every((some) => typeof some !== "number")
    ? sourcesNamed(new Set(ids.flat() as ClaimId[]), byId)
    : sourcesCounted(totals, whole);
}

type Counted = Pick<Told, "claims" | "origins">;

function sourcesNamed(ids: ReadonlySet<ClaimId>, byId: ReadonlyMap<ClaimId, Claim>): Sources {
  const claims = [...ids].flatMap((id) => byId.get(id) ?? []);
  const origins = claims.flatMap(({ speaker }) => speaker?.origin ?? []);
  const briefs = new Set(claims.flatMap(({ mentions }) => mentions.map(({ brief }) => brief)));
  return { origins: mostFirst(origins), told: { briefs: briefs.size } };
}

function sourcesCounted(totals: readonly Counted[], whole: readonly Counted[]): Sources {
  const claims = whole.reduce((sum, total) => sum + claimsIn(total), 0);
  return { origins: mostFirst(totals.flatMap(({ origins }) => origins)), told: { claims } };
}

/** Each name once, the most frequent first. */
function mostFirst(names: readonly string[]): readonly string[] {
  const byName = Map.groupBy(names, (name) => name);
  return [...byName]
    .toSorted(([a, of], [b, others]) => others.length - of.length || a.localeCompare(b))
    .map(([name]) => name);
}
