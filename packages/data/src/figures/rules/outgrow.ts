import { openAbove } from "../../claims/interval.ts";
import type { Held } from "../held.ts";

/**
 * Opens what was told before its whole's newest claim: tolls grow (R4, age).
 *
 * Thirteen told as 6 + 5 + 2 on Tuesday and "17 dead" on Wednesday: each part is now at least what it was.
 */
export function outgrow(part: Held, wholes: readonly Held[]): Held {
  const isOlder = wholes.some(({ newest }) => newest > part.newest);
  if (!isOlder || part.interval.high === null) return part;
  const grown = openAbove(part.interval);
  return { ...part, interval: grown, steps: [...part.steps, { kind: "outgrown", rule: "R4", interval: grown }] };
}
