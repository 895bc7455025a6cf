import { isMarked, type Claim } from "../../claims/claim.ts";
import { keyString } from "../../claims/quantity.ts";
import { byPublication, largestOf, liftedBy, originOf, type Adjusted } from "../adjusted.ts";
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
  const aside = held.map((claim) => includedIn(claim, counts));
  // With no count before them, the first of them is one.
  const base = baseOf(counts, added) ?? largestOf(added)[0];
  const rest = largestOf(added).filter((claim) => claim !== base);
  if (base === undefined || rest.length === 0) return { claims: [...counts, ...added], adjustments: new Map(), aside };
  const lifted = liftedBy(base, rest);
  return {
    claims: [...counts.filter((claim) => claim !== base), lifted.claim],
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

function includedIn(claim: Claim, counts: readonly Claim[]): Aside {
  const count = counts.filter(({ published }) => published >= claim.published).toSorted(byPublication)[0];
  return { claim: claim.id, rule: "R4", reason: "included", by: count?.id ?? null };
}
