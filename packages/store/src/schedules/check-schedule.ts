import { ScheduleError } from "./schedule-error.ts";
import type { ScheduleInput } from "./schedule.ts";

/** Refuses a schedule that could never run, or that nobody could tell from another. */
export function checkSchedule({ name, weekday, time, zone, place, language }: ScheduleInput): void {
  if (name.trim() === "") throw new ScheduleError("The schedule has no name. Give it one.");
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) {
    throw new ScheduleError(`${String(weekday)} is no weekday. Monday is 1, Sunday 7.`);
  }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new ScheduleError(`“${time}” is no time of day. Write it as 06:00, from 00:00 to 23:59.`);
  }
  if (!isZone(zone)) {
    throw new ScheduleError(`“${zone}” is no time zone that is known here. Write it as Europe/Kyiv.`);
  }
  if (place?.trim() === "") throw new ScheduleError("The place is blank. Name one, or leave it out for all places.");
  if (language !== "en")
    throw new ScheduleError(`Reports are written in English (en) only, not in “${String(language)}”.`);
}

/** A name, not an offset such as +02:00, which knows no summer time. */
function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}
