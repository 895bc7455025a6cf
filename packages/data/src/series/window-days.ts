import { tz } from "@date-fns/tz/tz";
import { parseISO } from "date-fns/parseISO";
import { localDayOf } from "./local-day.ts";
import { daysOf, plusDays, type Period } from "./period.ts";

/**
 * From when to when, as a report tells it: by the clock of the place ("2026-06-06T18:00"), by instants
 * ("2026-06-06T15:00Z"), or only by days ("2026-06-06").
 */
export interface Window {
  readonly start: string;
  readonly end: string;
}

const dayLong = 24 * 3_600_000;

/**
 * The day that a window belongs to, in the zone of its place (R9).
 *
 * Up to 24 hours go whole to the day that they mostly cover, and to the later where it is half and half: a night from
 * 18:00 to 08:30 is of its morning. Where the clock is not told, and of anything longer, all days stay, and each may
 * claim its share only from 0 (`shareOf`).
 */
export function daysOfWindow(window: Window, zone: string): Period {
  const touched = daysTouched(window, zone);
  const endsFirst = isTimed(window) ? lengthOf(window, zone) < 0 : touched.from > touched.to;
  if (endsFirst) throw new RangeError(`a window that ends before it starts: ${window.start}`);
  if (touched.from === touched.to || !isTimed(window) || lengthOf(window, zone) > dayLong) return touched;
  const day = mostCovered(window, daysOf(touched), zone);
  return { from: day, to: day };
}

function isTimed({ start, end }: Window): boolean {
  return [start, end].every((moment) => moment.includes("T"));
}

/** Midnight is the end of a day, not a part of the next. */
function daysTouched({ start, end }: Window, zone: string): Period {
  const from = dayOf(start, zone);
  if (!isTimed({ start, end }) || end === start) return { from, to: dayOf(end, zone) };
  return { from, to: localDayOf(new Date(instantOf(end, zone) - 1), zone) };
}

function dayOf(moment: string, zone: string): string {
  return moment.includes("T") ? localDayOf(new Date(instantOf(moment, zone)), zone) : moment;
}

const known = new Map<string, number>();

/** A window asks for its ends and midnights several times over, and the clock of a zone is slow to ask. */
function instantOf(moment: string, zone: string): number {
  const name = `${moment} ${zone}`;
  const instant = known.get(name) ?? parseISO(moment, { in: tz(zone) }).getTime();
  if (known.size >= 1000) known.clear();
  known.set(name, instant);
  return instant;
}

function lengthOf({ start, end }: Window, zone: string): number {
  return instantOf(end, zone) - instantOf(start, zone);
}

function mostCovered(window: Window, days: readonly string[], zone: string): string {
  const covered = days.map((day) => ({ day, time: timeWithin(window, day, zone) }));
  return covered.reduce((most, one) => (one.time >= most.time ? one : most)).day;
}

/** How long a window is on a day, in hours that pass: the night of a clock change is an hour shorter or longer. */
function timeWithin({ start, end }: Window, day: string, zone: string): number {
  const first = Math.max(instantOf(start, zone), instantOf(`${day}T00:00`, zone));
  return Math.min(instantOf(end, zone), instantOf(`${plusDays(day, 1)}T00:00`, zone)) - first;
}
