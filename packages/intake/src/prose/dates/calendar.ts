import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { formatISO } from "date-fns/formatISO";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { getISODay } from "date-fns/getISODay";
import { parseISO } from "date-fns/parseISO";

/** Days of the calendar as ISO strings, counted by date-fns. */
export function plusDays(day: string, count: number): string {
  return written(addDays(parseISO(day), count));
}

/** The same day some months away, or the last of that month where it has no such day. */
export function plusMonths(day: string, count: number): string {
  return written(addMonths(parseISO(day), count));
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  return getISODay(parseISO(day));
}

/** The day of a month, or `undefined` where the month has none such: February 30. */
export function dayOfMonth(year: number, month: number, day: number): string | undefined {
  if (day < 1 || year < 1900 || year > 2199 || day > getDaysInMonth(new Date(year, month - 1, 1))) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

export function firstOfMonth(year: number, month: number): string {
  return `${year}-${two(month)}-01`;
}

export function lastOfMonth(year: number, month: number): string {
  return `${year}-${two(month)}-${two(getDaysInMonth(new Date(year, month - 1, 1)))}`;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return plusDays(day, 1 - weekdayOf(day));
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function written(date: Date): string {
  return formatISO(date, { representation: "date" });
}
