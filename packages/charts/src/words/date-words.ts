import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import { weekOf, periodOfWeek, type FirstWeekday, type Period } from "@daybook/data";

/** 8 October 2024. */
export function dayWords(day: string): string {
  return format(parseISO(day), "d MMMM yyyy");
}

/** Tue 8 Oct, for an axis. */
export function shortDayWords(day: string): string {
  return format(parseISO(day), "EEE d MMM");
}

/** 7–13 October 2024; both months and years only where they differ. */
export function periodWords({ from, to }: Period): string {
  const [a, b] = [parseISO(from), parseISO(to)];
  if (from === to) return dayWords(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${format(a, "d")}–${format(b, "d MMMM yyyy")}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${format(a, "d MMMM")} – ${format(b, "d MMMM yyyy")}`;
  return `${dayWords(from)} – ${dayWords(to)}`;
}

/** A period, and the day that the weeks it is seen in begin on: Monday where it is not said. */
export type Span = Period & { readonly firstWeekday?: FirstWeekday };

/** "week of 7–13 October 2024" where the period is one week, else its days. */
export function spanWords(span: Span): string {
  return isOneWeek(span) ? `week of ${periodWords(span)}` : periodWords(span);
}

export function isOneWeek({ from, to, firstWeekday }: Span): boolean {
  const week = periodOfWeek(weekOf(from, firstWeekday), firstWeekday);
  return week?.from === from && week.to === to;
}
