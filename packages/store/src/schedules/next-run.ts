import { Cron } from "croner";
import type { Schedule } from "./schedule.ts";

/** When a schedule runs. */
export type Timing = Pick<Schedule, "weekday" | "time" | "zone" | "state">;

/**
 * The first run after an instant, on the clock of the schedule's own zone. `null` while it is paused.
 *
 * Monday 06:00 in Kyiv is 03:00 UTC until 25 October 2026, and 04:00 UTC after it. An hour that comes twice has one run,
 * the earlier; one that is skipped has its run when it ends.
 */
export function nextRunOf({ weekday, time, zone, state }: Timing, after: Date): Date | null {
  if (state === "paused") return null;
  const [hour, minute] = time.split(":").map(Number);
  return new Cron(`${minute} ${hour} * * ${weekday}`, { timezone: zone, paused: true }).nextRun(after);
}

/** The newest run that is due at an instant and came after another. */
export function dueRunOf(timing: Timing, since: Date, now: Date): Date | null {
  const eightDays = 8 * 24 * 60 * 60 * 1000;
  let due: Date | null = null;
  const start = new Date(Math.max(since.getTime(), now.getTime() - eightDays));
  for (let next = nextRunOf(timing, start); next !== null && next <= now; next = nextRunOf(timing, next)) due = next;
  return due;
}
