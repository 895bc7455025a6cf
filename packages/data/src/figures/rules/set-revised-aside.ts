import type { Claim, ClaimId } from "../../claims/claim.ts";
import { isSameInterval } from "../../claims/interval.ts";
import { keyString } from "../../claims/quantity.ts";
import type { FigureRef } from "../../claims/told.ts";
import type { Aside } from "../figure.ts";

export interface Revised {
  /** Claims that nothing known has replaced. */
  readonly standing: readonly Claim[];
  readonly aside: readonly Aside[];
  /** By how much a typed correction lowered the count that it replaced. */
  readonly corrections: ReadonlyMap<ClaimId, number>;
}

/**
 * Sets aside what was revised, restated or told as past (R7).
 *
 * A typed revision replaces the earlier figure whoever speaks. Of one origin a higher number replaces a lower one by
 * itself; a lower one stays beside it, as a conflict, until a person types it.
 */
export function setRevisedAside(claims: readonly Claim[]): Revised {
  const byFigure = new Map(
    claims.flatMap((claim) =>
      claim.mentions.map(({ figure }) => [refString({ brief: claim.briefKey, figure }), claim]),
    ),
  );
  const targetOf = (ref: FigureRef | null) => (ref === null ? undefined : byFigure.get(refString(ref)));
  const told = claims.flatMap((claim) => toldAside(claim, targetOf));
  const typed = claims.flatMap((claim) => typedRevision(claim, targetOf));
  const gone = new Set([...told, ...typed].map(({ claim }) => claim));
  const grown = replacedByOwnOrigin(claims.filter(({ id }) => !gone.has(id)));
  const aside = [...told, ...typed, ...grown];
  const all = new Set(aside.map(({ claim }) => claim));
  return {
    standing: claims.filter(({ id }) => !all.has(id)),
    aside,
    corrections: new Map(claims.flatMap((claim) => correctionOf(claim, targetOf))),
  };
}

type TargetOf = (ref: FigureRef | null) => Claim | undefined;

function refString({ brief, figure }: FigureRef): string {
  return `${brief}#${figure}`;
}

/** A quotation of an earlier figure, or a value of the past, is no rival of what is said now. */
function toldAside(claim: Claim, targetOf: TargetOf): readonly Aside[] {
  if (claim.restates !== null) {
    return [{ claim: claim.id, rule: "R7", reason: "restated", by: targetOf(claim.restates)?.id ?? null }];
  }
  return claim.past ? [{ claim: claim.id, rule: "R3", reason: "past", by: null }] : [];
}

function typedRevision(claim: Claim, targetOf: TargetOf): readonly Aside[] {
  const target = targetOf(claim.revises);
  if (target === undefined || target.id === claim.id || claim.revises?.type === "reading") return [];
  if (claim.revises?.type === null && isLower(claim, target)) return [];
  return [{ claim: target.id, rule: "R7", reason: "superseded", by: claim.id }];
}

function correctionOf(claim: Claim, targetOf: TargetOf): readonly (readonly [ClaimId, number])[] {
  const target = targetOf(claim.revises);
  if (target === undefined || claim.revises?.type !== "correction") return [];
  return [[claim.id, Math.max(0, sizeOf(target) - sizeOf(claim))]];
}

function replacedByOwnOrigin(claims: readonly Claim[]): readonly Aside[] {
  const sameCount = Map.groupBy(claims, (claim) =>
    [claim.incident, keyString(claim.key), claim.speaker?.origin ?? claim.brief, asOf(claim)].join("|"),
  );
  return [...sameCount.values()].flatMap((told) => olderOf(told.toSorted(byPublication)));
}

/** Walks one origin's counts in order of publication and names the newer count that took each one's place. */
function olderOf(told: readonly Claim[]): readonly Aside[] {
  const aside: Aside[] = [];
  let held: Claim | undefined;
  for (const claim of told) {
    if (held === undefined || claim.published === held.published || isLower(claim, held)) held ??= claim;
    else if (isSameInterval(claim.interval, held.interval))
      aside.push({ claim: claim.id, rule: "R7", reason: "restated", by: held.id });
    else {
      aside.push({ claim: held.id, rule: "R7", reason: "superseded", by: claim.id });
      held = claim;
    }
  }
  return aside;
}

/** A stock, and a cumulative count, is another reading on every day (R8). */
function asOf(claim: Claim): string {
  return claim.key.kind === "flow" ? "" : claim.to;
}

function byPublication(a: Claim, b: Claim): number {
  return a.published.localeCompare(b.published) || a.id.localeCompare(b.id);
}

function isLower(a: Claim, b: Claim): boolean {
  return sizeOf(a) < sizeOf(b);
}

function sizeOf({ interval }: Claim): number {
  return interval.best ?? interval.high ?? interval.low;
}
