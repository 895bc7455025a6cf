import { formatISO } from "date-fns/formatISO";
import { getWeek } from "date-fns/getWeek";
import { getWeekYear } from "date-fns/getWeekYear";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { startOfWeek } from "date-fns/startOfWeek";
import { interval, type Interval } from "../claims/interval.ts";
import { weekOptions, type FirstWeekday } from "./first-weekday.ts";

/** First and last day, ISO dates, both inside. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The seven days of a week such as "2024-W41": an ISO week, unless weeks begin on another day. `undefined` for anything else. */
export function periodOfWeek(week: string, first: FirstWeekday = "monday"): Period | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined) return undefined;
  const start = dayOf(startOfWeek(parseISO(`${year}-01-04`), weekOptions(first)));
  const from = plusDays(start, 7 * (Number(number) - 1));
  return weekOf(from, first) === week ? { from, to: plusDays(from, 6) } : undefined;
}

/** The week of a day: 2024-10-08 ⇒ "2024-W41", whichever of its days it begins on. */
export function weekOf(day: string, first: FirstWeekday = "monday"): string {
  const date = parseISO(day);
  const year = String(getWeekYear(date, weekOptions(first))).padStart(4, "0");
  return `${year}-W${String(getWeek(date, weekOptions(first))).padStart(2, "0")}`;
}

const knownDays = new Set<string>();

/** A day of the calendar that exists, written as ISO 8601 has it. A million claims are of some thousand days. */
export function isDay(day: string): boolean {
  if (knownDays.has(day)) return true;
  const isOne = /^\d{4}-\d{2}-\d{2}$/.test(day) && isValid(parseISO(day));
  if (knownDays.size >= 10_000) knownDays.clear();
  if (isOne) knownDays.add(day);
  return isOne;
}

/** In the calendar alone, where every day is as long as the next. */
export function plusDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
}

const dayLength = 86_400_000;

export function daysOf({ from, to }: Period): readonly string[] {
  return Array.from({ length: lengthOf({ from, to }) }, (_, at) => plusDays(from, at));
}

export function lengthOf({ from, to }: Period): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength + 1;
}

/** "2024-10", "2024-11": the months that a period has days in. */
export function monthsOf({ from, to }: Period): readonly string[] {
  const first = countedMonth(from);
  const more = countedMonth(to) - first;
  return more === 0 ? [monthOf(from)] : Array.from({ length: more + 1 }, (_, at) => monthNamed(first + at));
}

/** "2024-10" */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

function countedMonth(day: string): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
}

function monthNamed(count: number): string {
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}

function dayOf(date: Date): string {
  return formatISO(date, { representation: "date" });
}

export function isWithin(event: Period, period: Period): boolean {
  return event.from >= period.from && event.to <= period.to;
}

/**
 * The share of an event's figure that a period may claim (R9): all of it inside, nothing outside or where the event is
 * longer than the period, and for an event that straddles the border low 0 and the full high, with the best where it began.
 */
export function shareOf(value: Interval, event: Period, period: Period): Interval | null {
  if (isWithin(event, period)) return value;
  if (event.to < period.from || event.from > period.to) return null;
  const isWindow = lengthOf(event) <= 2;
  if (!isWindow && lengthOf(event) > lengthOf(period)) return null;
  const beganHere = event.from >= period.from;
  return interval(0, beganHere ? value.best : 0, value.high, {
    highStrict: value.highStrict,
    lowOrigin: "derived",
    highOrigin: value.highOrigin,
  });
}
