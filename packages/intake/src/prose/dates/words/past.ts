import { plusDays, plusMonths } from "../calendar.ts";
import { onDay, within, type Meaning, type Setting, type TimeWords } from "../told.ts";
import { count, countOf, weekday, weekdayNumber, wordsOf } from "./names.ts";
import { latestWeekday } from "./weekdays.ts";

const unit = "(?<unit>hour|day|week|month|year)s?";
const clock = "(?:(?: at)? \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?)?";
const ofWeekday = `(?:(?: on)? (?<weekday>${weekday})(?: (?:morning|noon|evening))?)?`;
const past = "(?:past|last|previous|preceding|latest)";

/** "over the past day", "in the last 24 hours", "the past three weeks", "in a day", "in the 24 hours to Sunday". */
export const pastWords: readonly TimeWords[] = [
  { pattern: wordsOf(`(?:the )?${past} (?<count>${count})(?: |-)${unit}`, "gi"), read: counted },
  { pattern: wordsOf("the (?:past|previous|preceding|last) (?<unit>day|week|month|year)", "gi"), read: counted },
  { pattern: wordsOf("past (?<unit>day|week|month|year)", "gi"), read: counted },
  { pattern: wordsOf("(?:in|within) (?:a single|a|one|just one) (?<unit>day)(?! of)", "gi"), read: inADay },
  {
    pattern: wordsOf(`the (?:24|twenty-four) hours (?:to|until|before|ending)${clock}${ofWeekday}`, "gi"),
    read: dayTo,
  },
  { pattern: wordsOf(`the day (?:to|until|ending)${clock}${ofWeekday}`, "gi"), read: dayTo },
];

/** Both ends are inside: the past day is the day before and the day of publication. */
function counted({ groups = {} }: RegExpExecArray, { published }: Setting): Meaning {
  const count = countOf(groups["count"] ?? "a");
  const unit = groups["unit"]?.toLowerCase() ?? "day";
  if (unit === "hour" && count <= 12) return onDay(published);
  return within(back(published, count, unit), published);
}

/** So long before a day. */
export function back(day: string, count: number, unit: string): string {
  switch (unit) {
    case "hour":
      return plusDays(day, -Math.ceil(count / 24));
    case "week":
      return plusDays(day, -7 * count);
    case "month":
      return plusMonths(day, -count);
    case "year":
      return plusMonths(day, -12 * count);
    default:
      return plusDays(day, -count);
  }
}

/** "In the 24 hours to 8 a.m. on Tuesday". "The day to come" is none. */
function dayTo({ 0: words, groups = {} }: RegExpExecArray, { published }: Setting): Meaning | undefined {
  const name = groups["weekday"];
  if (name === undefined && !/\d/.test(words.replace(/^the 24/, "")))
    return /hours/i.test(words) ? inADay(undefined, { published }) : undefined;
  const last = name === undefined ? published : latestWeekday(weekdayNumber(name), published);
  return within(plusDays(last, -1), last);
}

function inADay(_match: unknown, { published }: Pick<Setting, "published">): Meaning {
  return within(plusDays(published, -1), published, { ambiguity: "which day is not told" });
}
