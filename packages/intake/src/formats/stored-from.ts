import { subgroupOf, type Claim, type Interval } from "@daybook/data";
import type { StoredFigure } from "../prose/relations/revised-by.ts";

/** What earlier briefs claimed, in the terms that a reader compares a new brief with: every mention by its own name. */
export function storedFrom(claims: readonly Claim[]): readonly StoredFigure[] {
  return claims.flatMap((claim) =>
    claim.mentions.slice(0, 1).map(({ figure, words }) => ({
      brief: claim.briefKey,
      published: claim.published,
      figure,
      measure: claim.key.measure,
      ...asTold(claim.interval, words),
      place: claim.place,
      ...timeOf(claim),
      cumulative: claim.incident === null,
      victim_group: subgroupOf(claim.key) ?? (claim.key.victimClass === "civilian" ? "civilians" : null),
      commodity: claim.key.commodity,
      attributed_to: claim.speaker?.name ?? null,
    })),
  );
}

function timeOf({ from, to }: Claim): Pick<StoredFigure, "date" | "period_start" | "period_end"> {
  return from === to
    ? { date: from, period_start: null, period_end: null }
    : { date: null, period_start: from, period_end: to };
}

const strict = /\b(?:more than|over|above|upwards? of|in excess of)\b/i;

/** The rules have filled what a telling leaves open; here it is what was told: "more than 30" is 30 and nothing else. */
function asTold(
  { low, best, high, lowStrict, lowOrigin }: Interval,
  words: string,
): Pick<StoredFigure, "low" | "best" | "high"> {
  if (low === high) return { low, best: low, high };
  if (lowOrigin === "policy" && best !== null) return { low: null, best, high: null };
  if (high === null) return { low: strict.test(words) && !lowStrict ? low - 1 : low, best: null, high: null };
  return low === 0 && best === null ? { low: null, best: null, high } : { low, best: null, high };
}
