import { plusDays, weekOf } from "@daybook/data";

/** The ISO week that had ended when a run was due: the week before the one of the run's own day, in its zone. */
export function reportedWeekOf(run: Date, zone: string): string {
  return weekOf(plusDays(localDayOf(run, zone), -7));
}

function localDayOf(instant: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" })
    .formatToParts(instant)
    .map(({ type, value }) => [type, value] as const);
  const { year, month, day } = Object.fromEntries(parts);
  return `${year}-${month}-${day}`;
}
