import { UNSTATED, type Interval } from "../../claims/interval.ts";
import { traitsOf, type Measure } from "../../claims/measure.ts";

/**
 * What the parts of a whole tell, where unstated is not zero (R2).
 *
 * A part that does not tell killed, injured or munitions leaves its whole open; of other measures such a part is not
 * told and opens nothing.
 */
export function leaveOpen(measure: Measure, parts: readonly (Interval | null)[]): readonly Interval[] {
  const unstated = traitsOf(measure).opensWhole === true ? [UNSTATED] : [];
  return parts.flatMap((part) => (part === null ? unstated : [part]));
}
