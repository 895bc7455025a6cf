import { tz } from "@date-fns/tz/tz";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";
import { placeOf } from "./place.ts";

/**
 * The day of an instant by the calendar of a zone (R9).
 *
 * A ship that leaves Odesa at 2022-07-31T23:00Z leaves on 1 August.
 */
export function localDayOf(instant: Date | string, zone: string): string {
  const date = typeof instant === "string" ? parseISO(instant) : instant;
  return formatISO(date, { representation: "date", in: tz(zone) });
}

/** The zone of a place that is known, by which the day of what happens there is decided. */
export function zoneOf(place: string): string | undefined {
  return placeOf(place)?.zone;
}
