import type { EventRow } from "../event-row.ts";
import { loss, type Loss } from "../shape.ts";

/** What no event data set has room for. */
export function eventLosses(rows: readonly EventRow[]): readonly Loss[] {
  return [
    loss("said_by", "numbers that stand apart under the name of who says them", rows, ({ apart }) => apart),
    loss("status", "that claims exclude each other", rows, ({ hasConflict }) => hasConflict),
    loss("others", "every count but the killed and injured", rows, ({ others }) => others.length > 0),
    loss("sentences", "all sentences but the first", rows, ({ sentences }) => sentences.length > 1),
    loss(
      "low_strict",
      "that a bound is strict: more than, fewer than",
      rows,
      ({ killed }) => killed?.lowStrict === true || killed?.highStrict === true,
    ),
  ];
}

/** A bound that is not there. */
export function isOpen(interval: EventRow["killed"]): boolean {
  return interval !== null && interval.high === null;
}

export function isRange(interval: EventRow["killed"]): boolean {
  return interval !== null && interval.low !== interval.high;
}
