import { isMarked, type Claim, type ClaimId } from "../../claims/claim.ts";
import { isSameInterval } from "../../claims/interval.ts";
import type { Measure } from "../../claims/measure.ts";
import { isSameKey, keyString } from "../../claims/quantity.ts";
import type { FigureRef } from "../../claims/told.ts";
import type { Aside } from "../figure.ts";
import type { Move } from "./move-reclassified.ts";

export interface Revised {
  /** Claims that nothing known has replaced. */
  readonly standing: readonly Claim[];
  readonly aside: readonly Aside[];
  /** By how much a typed correction lowered the count that it replaced. */
  readonly corrections: ReadonlyMap<ClaimId, number>;
  /** People who were counted as something else until then: of the standing claims, those that say so. */
  readonly moves: readonly Move[];
}

/**
 * Sets aside what was revised, retracted, restated or told as past (R7).
 *
 * A typed revision replaces the earlier figure whoever speaks. Of one origin a higher number replaces a lower one by
 * itself; a lower one stays beside it, as a conflict, until a person types it.
 */
export function setRevisedAside(claims: readonly Claim[]): Revised {
  const byFigure = Map.groupBy(
    claims.flatMap((claim) =>
      claim.mentions.map(({ figure }) => ({ ref: refString({ brief: claim.briefKey, figure }), claim })),
    ),
    ({ ref }) => ref,
  );
  const targetOf: TargetOf = (ref, measure) => {
    const named = ref === null ? [] : (byFigure.get(refString(ref)) ?? []);
    return (named.find(({ claim }) => claim.key.measure === measure) ?? named[0])?.claim;
  };
  const told = claims.flatMap((claim) => toldAside(claim, targetOf));
  const typed = claims.flatMap((claim) => [...retraction(claim, targetOf), ...typedRevision(claim, targetOf)]);
  // What is quoted, past, or named only to be taken back is said of no count: a later one is not compared with it.
  const quoted = [...told, ...typed.filter(({ reason, by }) => reason === "retracted" && by === null)];
  const gone = new Set(quoted.map(({ claim }) => claim));
  const said = claims.filter(({ id }) => !gone.has(id));
  const aside = onceEach([...told, ...typed, ...replacedZeros(said), ...replacedByOwnOrigin(said, typed)]);
  const all = new Set(aside.map(({ claim }) => claim));
  const standing = claims.filter(({ id }) => !all.has(id));
  return {
    standing,
    aside,
    corrections: new Map(claims.flatMap((claim) => correctionOf(claim, targetOf))),
    moves: standing.flatMap((claim) => moveOf(claim, targetOf)),
  };
}

/** The first reason given for a claim is the one that is shown. */
function onceEach(aside: readonly Aside[]): readonly Aside[] {
  return [...new Map(aside.toReversed().map((one) => [one.claim, one])).values()].reverse();
}

/** The claim that a figure of a brief makes; where it makes one of each measure ("no casualties"), that of the measure. */
type TargetOf = (ref: FigureRef | null, measure: Measure) => Claim | undefined;

function refString({ brief, figure }: FigureRef): string {
  return `${brief}#${figure}`;
}

/** A quotation of an earlier figure, or a value of the past, is no rival of what is said now. */
function toldAside(claim: Claim, targetOf: TargetOf): readonly Aside[] {
  if (claim.restates !== null) {
    return [
      { claim: claim.id, rule: "R7", reason: "restated", by: targetOf(claim.restates, claim.key.measure)?.id ?? null },
    ];
  }
  return claim.past ? [{ claim: claim.id, rule: "R3", reason: "past", by: null }] : [];
}

function typedRevision(claim: Claim, targetOf: TargetOf): readonly Aside[] {
  const target = targetOf(claim.revises, claim.key.measure);
  if (target === undefined || target.id === claim.id || isAnotherReading(claim, target)) return [];
  if (isReclassified(claim, target)) return [];
  if (claim.revises?.type === null && isLower(claim, target)) return [];
  return [{ claim: target.id, rule: "R7", reason: "superseded", by: claim.id }];
}

/** "The ministry took its count of 40 back": the count is withdrawn, and naming it again is no new one. */
function retraction(claim: Claim, targetOf: TargetOf): readonly Aside[] {
  const target = targetOf(claim.revises, claim.key.measure);
  if (target === undefined || claim.revises?.type !== "retraction") return [];
  const withdrawn: Aside = { claim: target.id, rule: "R7", reason: "retracted", by: claim.id };
  const isEcho = isSameKey(claim.key, target.key) && isSameInterval(claim.interval, target.interval);
  return isEcho ? [withdrawn, { claim: claim.id, rule: "R7", reason: "retracted", by: null }] : [withdrawn];
}

/** The people of another quantity who are told anew: the wounded who died, the civilians who were soldiers. */
function isReclassified(claim: Claim, target: Claim): boolean {
  return claim.revises?.type === "reclassification" && !isSameKey(claim.key, target.key);
}

function moveOf(claim: Claim, targetOf: TargetOf): readonly Move[] {
  const target = targetOf(claim.revises, claim.key.measure);
  if (target !== undefined && isReclassified(claim, target)) return [{ claim, from: target.key }];
  if (!isMarked(claim, "died of wounds")) return [];
  return [{ claim, from: { ...claim.key, measure: "injured", among: null } }];
}

function correctionOf(claim: Claim, targetOf: TargetOf): readonly (readonly [ClaimId, number])[] {
  const target = targetOf(claim.revises, claim.key.measure);
  if (target === undefined || claim.revises?.type !== "correction") return [];
  return [[claim.id, Math.max(0, sizeOf(target) - sizeOf(claim))]];
}

/** A later reading never supersedes one with another as-of date (R8). */
function isAnotherReading(claim: Claim, target: Claim): boolean {
  return claim.revises?.type === "reading" || (claim.key.kind === "reading" && claim.to !== target.to);
}

/** "No casualties were reported" yields to any later number, whoever gives it. */
function replacedZeros(claims: readonly Claim[]): readonly Aside[] {
  const zeros = claims.filter(({ noneReported }) => noneReported);
  if (zeros.length === 0) return [];
  const told = Map.groupBy(
    claims.filter(({ noneReported }) => !noneReported),
    countOf,
  );
  return zeros.flatMap((zero) => {
    const later = told.get(countOf(zero))?.find((claim) => isLater(claim, zero));
    return later === undefined ? [] : [supersededBy(zero, later)];
  });
}

function replacedByOwnOrigin(claims: readonly Claim[], typed: readonly Aside[]): readonly Aside[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const revisors = new Map(typed.map(({ claim, by }) => [claim, by === null ? undefined : byId.get(by)]));
  const isTypedGone = (claim: Claim, day: string) => (revisors.get(claim.id)?.published ?? "9999") <= day;
  const ofOneOrigin = Map.groupBy(claims, (claim) => `${countOf(claim)}|${claim.speaker?.origin ?? claim.brief}`);
  return [...ofOneOrigin.values()].flatMap((told) => olderOf(told.toSorted(byPublication), isTypedGone));
}

/** Walks one origin's counts in order of publication and names the newer count that took each one's place. */
function olderOf(told: readonly Claim[], isTypedGone: (claim: Claim, day: string) => boolean): readonly Aside[] {
  const aside: Aside[] = [];
  let held: readonly Claim[] = [];
  for (const claim of told) {
    const older = held.filter((old) => isLater(claim, old) && !isTypedGone(old, claim.published));
    const same = older.find(
      (old) => isSameInterval(old.interval, claim.interval) && isAddition(old) === isAddition(claim),
    );
    const isNewCount = same === undefined && !isAddition(claim);
    const replaced = isNewCount ? older.filter((old) => isAddition(old) || !isLower(claim, old)) : [];
    if (same !== undefined) aside.push({ claim: claim.id, rule: "R7", reason: "restated", by: same.id });
    aside.push(...replaced.map((old) => supersededBy(old, claim)));
    held = [...held.filter((old) => !replaced.includes(old)), ...(same === undefined ? [claim] : [])];
  }
  return aside;
}

/** "Five more", or one who died of wounds: no new count that could replace an older one. */
function isAddition(claim: Claim): boolean {
  return isMarked(claim, "more") || isMarked(claim, "died of wounds") || claim.revises?.type === "reclassification";
}

function supersededBy(old: Claim, claim: Claim): Aside {
  return { claim: old.id, rule: "R7", reason: "superseded", by: claim.id };
}

function countOf(claim: Claim): string {
  return [claim.incident, keyString(claim.key), asOf(claim)].join("|");
}

function isLater(a: Claim, b: Claim): boolean {
  return a.published > b.published;
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
