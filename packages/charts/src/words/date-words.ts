import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import { weekOf, periodOfWeek, type Period } from "@daybook/data";

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

/** "week of 7–13 October 2024" where the period is one ISO week, else its days. */
export function spanWords(period: Period): string {
  const week = periodOfWeek(weekOf(period.from));
  return week?.from === period.from && week.to === period.to ? `week of ${periodWords(period)}` : periodWords(period);
}
