import { type Claim, type ClaimId } from "../../claims/claim.ts";
import type { IncidentId } from "../../claims/incident.ts";
import { interval, type Interval } from "../../claims/interval.ts";
import { isSameKey, keyString, type QuantityKey } from "../../claims/quantity.ts";
import { largestOf, liftedBy, type Adjusted, type Adjustment } from "../adjusted.ts";
import type { Aside } from "../figure.ts";
import type { IncidentTree } from "../incident-tree.ts";
import { isKeyWithin } from "../variant.ts";

/** People told as counted wrongly until then: the wounded man who died, the civilians who were soldiers. */
export interface Move {
  readonly claim: Claim;
  readonly from: QuantityKey;
}

/**
 * Moves people from one quantity to another, in claims older than the telling and in no other (R7).
 *
 * 28 injured on Tuesday; on Wednesday one of them dies: 27 injured, and one more killed. A count told with the death, or
 * after it, already has it so. Wholes of the incident move with it; of its parts it is not known which lost one.
 */
export function moveReclassified(claims: readonly Claim[], moves: readonly Move[], tree: IncidentTree): Adjusted {
  if (moves.length === 0) return { claims, adjustments: new Map(), aside: [] };
  const isMove = new Set(moves.map(({ claim }) => claim.id));
  const counts = claims.filter(({ id }) => !isMove.has(id));
  const moved = counts.map((claim) => movedBy(claim, sureMoves(claim, moves, tree)));
  const aside = moves.flatMap(({ claim }) => heldIn(claim, counts));
  const gone = new Set(aside.map(({ claim }) => claim));
  const alone = countedAlone(claims.filter(({ id }) => isMove.has(id) && !gone.has(id)));
  const all = [...moved, ...alone];
  return {
    claims: all.map(({ claim }) => claim),
    adjustments: new Map(all.flatMap(({ claim, adjustment }) => (adjustment ? [[claim.id, adjustment]] : []))),
    aside,
  };
}

/** Nobody had counted them: they are as many as one origin tells of, and may not be the only ones. */
function countedAlone(moved: readonly Claim[]): readonly Counted[] {
  const cells = Map.groupBy(moved, ({ incident, key }) => `${incident}|${keyString(key)}`);
  return [...cells.values()].flatMap((cell) => {
    const [first, ...rest] = largestOf(cell);
    if (first === undefined) return [];
    return [rest.length === 0 ? { claim: { ...first, floor: true } } : liftedBy(first, rest)];
  });
}

interface Counted {
  readonly claim: Claim;
  readonly adjustment?: Adjustment;
}

/** How a move bears on a count: takes from it or adds to it, surely or perhaps. */
interface Bearing {
  readonly move: Move;
  readonly way: "from" | "to";
  readonly isSure: boolean;
}

/** Two origins may tell of the same death: only the moves of the one that moves most. */
function sureMoves(count: Claim, moves: readonly Move[], tree: IncidentTree): readonly Bearing[] {
  const bearings = moves.flatMap((move) => bearingOf(count, move, tree));
  const byOrigin = [...Map.groupBy(bearings, ({ move }) => move.claim.speaker?.origin ?? move.claim.brief).values()];
  const size = (some: readonly Bearing[]) => some.reduce((sum, { move }) => sum + move.claim.interval.low, 0);
  return byOrigin.reduce((most, some) => (size(some) > size(most) ? some : most), []);
}

function bearingOf(count: Claim, move: Move, tree: IncidentTree): readonly Bearing[] {
  const { claim, from } = move;
  const where = isRelated(count.incident, claim.incident, tree);
  if (where === "apart" || count.published >= claim.published || !isOneFamily(count.key, claim.key)) return [];
  const [takes, adds] = [reach(from, count.key), reach(claim.key, count.key)];
  if ((takes === "inside" && adds === "inside") || (takes === "none" && adds === "none")) return [];
  const isSure = where === "above" && (takes === "inside" || adds === "inside");
  if (takes === "inside" || (adds !== "inside" && takes === "perhaps")) return [{ move, way: "from", isSure }];
  return [{ move, way: "to", isSure }];
}

/** Whether a count is of the incident where people moved or above it, of a part of it, or of neither. */
function isRelated(
  count: IncidentId | null,
  moved: IncidentId | null,
  tree: IncidentTree,
): "above" | "below" | "apart" {
  const isOn = (path: IncidentId, at: IncidentId | null) => tree.pathOf(path).some(({ id }) => id === at);
  if (count === null || moved === null) return "apart";
  if (isOn(moved, count)) return "above";
  return isOn(count, moved) ? "below" : "apart";
}

function isOneFamily(a: QuantityKey, b: QuantityKey): boolean {
  return a.kind === "flow" && b.kind === "flow" && a.side === b.side && a.commodity === b.commodity;
}

/** Whether those of one quantity are surely among those of a count, perhaps, or not. */
function reach(people: QuantityKey, count: QuantityKey): "inside" | "perhaps" | "none" {
  if (people.measure !== count.measure) return "none";
  if (isSameKey(people, count) || isKeyWithin(people, count)) return "inside";
  return isKeyWithin(count, people) ? "perhaps" : "none";
}

function movedBy(count: Claim, bearings: readonly Bearing[]): Counted {
  if (bearings.length === 0) return { claim: count };
  let held = count.interval;
  const steps = bearings.map((bearing) => {
    held = movedInterval(held, bearing);
    const { move, way } = bearing;
    return { kind: "moved" as const, rule: "R7" as const, claim: move.claim.id, from: move.from, way, interval: held };
  });
  const by: readonly ClaimId[] = bearings.map(({ move }) => move.claim.id);
  return { claim: { ...count, interval: held }, adjustment: { told: count.interval, by, steps } };
}

function movedInterval(held: Interval, { move, way, isSure }: Bearing): Interval {
  const { low, best, high } = move.claim.interval;
  const least = isSure ? low : 0;
  const centre = isSure ? (best ?? low) : 0;
  return way === "from" ? less(held, { least, centre, most: high }) : plus(held, { least, centre, most: high });
}

interface Moved {
  readonly least: number;
  readonly centre: number;
  readonly most: number | null;
}

/** Never below zero. */
function less(held: Interval, { least, centre, most }: Moved): Interval {
  const low = most === null ? 0 : Math.max(0, held.low - most);
  const high = held.high === null ? null : Math.max(low, held.high - least);
  return within(held, low, held.best === null ? null : held.best - centre, high);
}

function plus(held: Interval, { least, centre, most }: Moved): Interval {
  const high = held.high === null || most === null ? null : held.high + most;
  return within(held, held.low + least, held.best === null ? null : held.best + centre, high);
}

function within(held: Interval, low: number, best: number | null, high: number | null): Interval {
  const raised = best === null ? null : Math.max(low, best);
  return interval(low, raised === null || high === null ? raised : Math.min(raised, high), high, {
    lowOrigin: held.lowOrigin === "policy" ? "policy" : "derived",
    highOrigin: held.highOrigin === "policy" ? "policy" : high === null ? held.highOrigin : "derived",
  });
}

/** A count of just those people, told with the move or before it, already holds them or was moved: they are no rival of it. */
function heldIn(claim: Claim, counts: readonly Claim[]): readonly Aside[] {
  const of = counts.filter((count) => count.incident === claim.incident && isSameKey(count.key, claim.key));
  const newest = of.toSorted((a, b) => a.published.localeCompare(b.published) || a.id.localeCompare(b.id)).at(-1);
  return newest === undefined ? [] : [{ claim: claim.id, rule: "R7", reason: "included", by: newest.id }];
}
