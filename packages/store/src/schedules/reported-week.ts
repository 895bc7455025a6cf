import { localDayOf, plusDays, weekOf, type FirstWeekday } from "@daybook/data";

/** The week that had ended when a run was due: the week before the one of the run's own day, in its zone. */
export function reportedWeekOf(run: Date, zone: string, firstWeekday?: FirstWeekday): string {
  return weekOf(plusDays(localDayOf(run, zone), -7), firstWeekday);
}
