import type { Incident } from "../../claims/incident.ts";
import type { Interval } from "../../claims/interval.ts";
import type { Measure } from "../../claims/measure.ts";

/** How many are missing or trapped, as of a day. */
export interface Reading {
  readonly measure: Measure;
  readonly to: string;
  readonly interval: Interval;
}

/**
 * Whether people of a tree are still missing or trapped, or the toll may rise (R4, open while sought).
 *
 * "At least nine", with up to five under the rubble: the seven and two that are told close nothing. Nobody missing means
 * nobody trapped (R8).
 */
export function isSought(incidents: readonly Pick<Incident, "open">[], readings: readonly Reading[]): boolean {
  const missing = lastOf("missing", readings);
  const trapped = isNobody(missing) ? undefined : lastOf("trapped", readings);
  return incidents.some(({ open }) => open) || isSomebody(missing) || isSomebody(trapped);
}

function lastOf(measure: Measure, readings: readonly Reading[]): Reading | undefined {
  return readings
    .filter((reading) => reading.measure === measure)
    .toSorted((a, b) => a.to.localeCompare(b.to) || a.interval.low - b.interval.low)
    .at(-1);
}

function isNobody(reading: Reading | undefined): boolean {
  return reading?.interval.high === 0;
}

function isSomebody(reading: Reading | undefined): boolean {
  return reading !== undefined && !isNobody(reading);
}
