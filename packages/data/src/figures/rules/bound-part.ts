import type { IncidentId } from "../../claims/incident.ts";
import { cappedAt, isSameInterval, raisedTo, sumOf, type Interval } from "../../claims/interval.ts";
import type { Held } from "../held.ts";

export interface Siblings {
  readonly whole: { readonly incident: IncidentId; readonly held: Held };
  /** The other parts; `null` where one does not tell this. */
  readonly others: readonly (Interval | null)[];
}

/**
 * Passes a whole's bounds down to one of its parts (R4).
 *
 * 57 injured in all, at least 15 at the bus stop: at most 42 at the market. A ceiling that only a rival sets is not
 * passed down, and none binds what was told after it.
 */
export function boundPart(part: Held, { whole, others }: Siblings): Held {
  const { held } = whole;
  if (held.conflict || held.rivalCeiling || held.newest < part.newest) return part;
  const bounded = raisedByWhole(cappedByWhole(part.interval, held, others), held, others);
  if (isSameInterval(bounded, part.interval)) return part;
  return {
    ...part,
    interval: bounded,
    steps: [...part.steps, { kind: "bounded", rule: "R4", whole: whole.incident, interval: bounded }],
  };
}

/** part.high ≤ whole.high − Σ siblings' lows. What only our policy says closes nothing (R1). */
function cappedByWhole(part: Interval, { interval: whole }: Held, others: Siblings["others"]): Interval {
  const taken = sumOf(others.filter((other) => other !== null));
  const isPolicy = whole.highOrigin === "policy" || taken.lowOrigin === "policy";
  return whole.high === null || isPolicy ? part : cappedAt(part, whole.high - taken.low);
}

/** part.low ≥ whole.low − Σ siblings' highs, where all of them are told. */
function raisedByWhole(part: Interval, whole: Held, others: Siblings["others"]): Interval {
  const told = others.filter((other) => other !== null);
  const { high, highOrigin } = sumOf(told);
  const isPolicy = whole.interval.lowOrigin === "policy" || highOrigin === "policy";
  if (!whole.exhaustive || whole.lowHeld || told.length < others.length || high === null || isPolicy) return part;
  return raisedWithin(part, whole.interval.low - high);
}

function raisedWithin(value: Interval, low: number): Interval {
  return value.high !== null && low > value.high ? value : raisedTo(value, low);
}
