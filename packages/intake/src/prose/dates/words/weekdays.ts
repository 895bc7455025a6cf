import { plusDays, weekdayOf } from "../calendar.ts";
import { onDay, within, type Meaning, type Setting, type TimeWords } from "../told.ts";
import { weekday, weekdayNumber, wordsOf } from "./names.ts";

const partOfDay = "(?: (?:morning|afternoon|evening|night)s?)?";
const before =
  "(?:(?:(?:over|mid)night (?:into|to|on) |(?:(?:the )?early hours of|(?:the )?night (?:to|into|of)) )|(?:early|late) (?:on )?)?";

/** "Tuesday", "overnight into Sunday", "early on Sunday", "Thursday night", "last Friday", "this weekend". */
export const weekdayWords: readonly TimeWords[] = [
  { pattern: wordsOf(`${before}(?<which>last |this past |this |next )?(?<name>${weekday})${partOfDay}`), read: named },
  { pattern: wordsOf("(?<which>last|this|this past|past|the) weekend"), read: weekend },
];

function named({ 0: words, groups = {}, index, input }: RegExpExecArray, { published }: Setting): Meaning {
  const name = groups["name"] ?? "";
  const date = latestWeekday(weekdayNumber(name), published);
  const which = (groups["which"] ?? "").trim().toLowerCase();
  if (which === "next") return onDay(plusDays(date, 7), { ambiguity: `${words} is after publication` });
  const lastWeek = date === published ? plusDays(date, -7) : date;
  if (which === "last") return onDay(lastWeek, { grain: "weekday", ambiguity: `it may be a week before ${lastWeek}` });
  return onDay(date, {
    grain: "weekday",
    ambiguity: nightOf(words, date) ?? comingOf(input.slice(Math.max(0, index - 60), index), date),
  });
}

/** The latest such weekday not after publication: a brief's "on Tuesday". */
export function latestWeekday(number: number, published: string): string {
  return plusDays(published, -((weekdayOf(published) - number + 7) % 7));
}

/** One night is an event of its morning; "overnight on Sunday" does not say which night. */
function nightOf(words: string, date: string): string | null {
  if (!/night (?:on|of)\s/i.test(words)) return null;
  return `the night may be the one after ${date}`;
}

const planned =
  /(?:^|\W)(?:will|shall|would|is to|are to|scheduled|due|planned|plans?|expected|expects?)(?:\s[^.;:]{0,60})?\s$/i;

/** "Talks will resume on Thursday": the next one may be meant. */
function comingOf(before: string, date: string): string | null {
  return planned.test(before) ? `it may be ${plusDays(date, 7)}, still to come` : null;
}

/** Saturday and Sunday, the latest that have begun. */
function weekend({ groups = {} }: RegExpExecArray, { published }: Setting): Meaning {
  const saturday = latestWeekday(6, published);
  const isGoingOn = weekdayOf(published) >= 6;
  const isBefore = groups["which"] === "last" && isGoingOn;
  const from = isBefore ? plusDays(saturday, -7) : saturday;
  const to = plusDays(from, 1);
  return within(from, to > published ? published : to);
}
