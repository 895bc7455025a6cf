import { isDay } from "@daybook/data";
import { Refusal } from "../surroundings.ts";

/** A day as it was given, or nothing. */
export function dayGiven(day: string | undefined, option: string): string | undefined {
  if (day !== undefined && !isDay(day))
    throw new Refusal(`${option} ${day} is not a day of the calendar, such as 2024-10-08.`, 2);
  return day;
}
