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
  if (held.conflict || held.newest < part.newest) return part;
  const told = others.flatMap((other) => (other === null ? [] : [other]));
  const taken = sumOf(told);
  const capped =
    held.interval.high === null || held.rivalCeiling
      ? part.interval
      : cappedAt(part.interval, held.interval.high - taken.low);
  const isAllTold =
    held.exhaustive && told.length === others.length && taken.high !== null && !held.rivalCeiling && !held.lowHeld;
  const bounded = isAllTold ? raisedWithin(capped, held.interval.low - (taken.high ?? 0)) : capped;
  if (isSameInterval(bounded, part.interval)) return part;
  return {
    ...part,
    interval: bounded,
    steps: [...part.steps, { kind: "bounded", rule: "R4", whole: whole.incident, interval: bounded }],
  };
}

function raisedWithin(value: Interval, low: number): Interval {
  return value.high !== null && low > value.high ? value : raisedTo(value, low);
}
