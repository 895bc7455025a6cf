import type { IncidentId } from "../../claims/incident.ts";
import { clamp, floorOf, hullOf, intersectionOf, openAbove, sumOf, type Interval } from "../../claims/interval.ts";
import { traitsOf, type Measure } from "../../claims/measure.ts";
import type { Step } from "../figure.ts";
import { derived, distinct, type Held } from "../held.ts";
import { leaveOpen } from "./leave-open.ts";
import { lowerByCorrection } from "./lower-by-correction.ts";

export interface Whole {
  readonly measure: Measure;
  /** Its own claims, weighed; `null` where none speaks of it. */
  readonly own: Held | null;
  readonly parts: readonly {
    readonly incident: IncidentId;
    /** Where the part is another measure of the same incident: the killed of all casualties. */
    readonly measure?: Measure;
    readonly held: Held | null;
  }[];
  /** The parts account for all that was announced. */
  readonly exhaustive: boolean;
  /** People of this tree are missing or trapped, or the toll may rise. */
  readonly sought: boolean;
}

/**
 * Puts a whole together with its parts (R4).
 *
 * Two attacks injured more than 30; at least five in one and 28 in the other: 33 or more, and never 64.
 */
export function addParts(whole: Whole): Held | null {
  const { measure, own, exhaustive } = whole;
  const parts =
    own === null
      ? whole.parts.map(({ held }) => held)
      : lowerByCorrection(
          own,
          whole.parts.map(({ held }) => held),
        );
  const told = parts.filter((held) => held !== null);
  if (told.length === 0) return own;
  const sum = sumOf(
    leaveOpen(
      measure,
      parts.map((held) => held?.interval ?? null),
    ),
  );
  const isWhole = exhaustive && (traitsOf(measure).opensWhole === true || told.length === parts.length);
  if (own === null) return withStep(whole, untoldWhole(whole, told, sum), isWhole);
  const held = outgrownByParts(own, told, sum);
  return withStep(whole, isWhole ? meet(whole, held, told, sum) : atLeast(held, told, sum), isWhole);
}

/** Nobody told the whole: it is what its parts say, and open above where others may not have been told. */
function untoldWhole({ measure, exhaustive }: Whole, told: readonly Held[], sum: Interval): Held {
  const isClosed = exhaustive || traitsOf(measure).opensWhole !== true;
  return derived(isClosed ? sum : openAbove(sum), told, []);
}

/** A ceiling binds only what was told by its own day: a whole that its newer parts exceed has grown. */
function outgrownByParts(own: Held, told: readonly Held[], sum: Interval): Held {
  const isExceeded = own.interval.high !== null && sum.low > own.interval.high;
  const isOlder = told.some(({ newest }) => newest > own.newest);
  return isExceeded && isOlder ? { ...own, interval: openAbove(own.interval) } : own;
}

/** The parts are all there: whole = own ∩ Σ parts. */
function meet({ sought }: Whole, own: Held, told: readonly Held[], sum: Interval): Held {
  const closing = sought && own.interval.high === null ? openAbove(sum) : sum;
  const lifting = own.lowHeld ? { ...closing, low: Math.min(closing.low, own.interval.low) } : closing;
  const both = intersectionOf(own.interval, lifting);
  if (both === null) return conflicting(own, told, sum);
  return joined(own, told, { ...both, best: bestOf(own, told, sum, both) });
}

/** Some parts are told: they lift the low, the whole's own ceiling stands. */
function atLeast(own: Held, told: readonly Held[], sum: Interval): Held {
  if (own.lowHeld) return joined(own, told, { ...own.interval, best: bestOf(own, told, sum, own.interval) });
  const both = intersectionOf(own.interval, floorOf(sum));
  if (both === null) return conflicting(own, told, sum);
  return joined(own, told, { ...both, best: bestOf(own, told, sum, both) });
}

/** The whole's own best where it is at least as new as the parts, else the larger of both; inside the bounds. */
function bestOf(own: Held, told: readonly Held[], sum: Interval, within: Interval): number | null {
  const isNewest = told.every(({ newest }) => own.newest >= newest);
  const candidates = [own.interval.best, isNewest && own.interval.best !== null ? null : sum.best].filter(
    (best) => best !== null,
  );
  return candidates.length === 0 ? null : clamp(Math.max(...candidates), within.low, within.high);
}

/** They exclude each other: the hull is shown, marked, and nothing is chosen. */
function conflicting(own: Held, told: readonly Held[], sum: Interval): Held {
  const hull = hullOf(own.interval, sum);
  const bests = [own.interval.best, sum.best].filter((best) => best !== null);
  const both = joined(own, told, { ...hull, best: bests.length === 0 ? null : Math.max(...bests) });
  const step: Step = { kind: "conflict", rule: "R4", between: [own.interval, sum] };
  return { ...both, conflict: true, steps: [...both.steps, step] };
}

function joined(own: Held, told: readonly Held[], interval: Interval): Held {
  return {
    ...own,
    interval,
    claims: distinct([...own.claims, ...told.flatMap(({ claims }) => claims)]),
    noneReported: own.noneReported && told.every(({ noneReported }) => noneReported),
  };
}

function withStep({ own, parts, sought }: Whole, held: Held, exhaustive: boolean): Held {
  const step: Step = {
    kind: "parts",
    rule: "R4",
    exhaustive,
    sought,
    own: own?.interval ?? null,
    parts: parts.map(({ incident, measure, held: part }) => ({
      incident,
      ...(measure !== undefined && { measure }),
      interval: part?.interval ?? null,
    })),
    interval: held.interval,
  };
  const conflict = held.steps.filter(({ kind }) => kind === "conflict");
  const before = held.steps.filter(({ kind }) => kind !== "conflict");
  return { ...held, exhaustive, steps: [...before, step, ...conflict] };
}
