import { periodOfWeek, plusDays, type FirstWeekday, type Period } from "@daybook/data";
import { Refusal } from "../surroundings.ts";
import { dayGiven } from "./day.ts";

export interface PeriodOptions {
  readonly week?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A century: a mistyped year is refused, not counted day by day. */
const longest = 36_525;

/** The period that was asked for: a week, or the days from a first to a last. */
export function periodGiven({ week, from, to }: PeriodOptions, firstWeekday: FirstWeekday): Period {
  if (week !== undefined) {
    if (from !== undefined || to !== undefined) throw new Refusal("Give either --week or --from and --to.", 2);
    return weekGiven(week, firstWeekday);
  }
  const first = dayGiven(from, "--from");
  const last = dayGiven(to, "--to");
  if (first === undefined || last === undefined) throw new Refusal("Give --week, or both --from and --to.", 2);
  if (first > last) throw new Refusal(`--from ${first} is after --to ${last}.`, 2);
  if (plusDays(first, longest) <= last)
    throw new Refusal(`${first} to ${last} is longer than a century. Ask for a shorter period.`, 2);
  return { from: first, to: last };
}

/** The seven days of a week that was given by name. */
export function weekGiven(week: string, firstWeekday: FirstWeekday): Period {
  const period = periodOfWeek(week, firstWeekday);
  if (period === undefined) throw new Refusal(`--week ${week} is not an ISO week, such as 2024-W41.`, 2);
  return period;
}
