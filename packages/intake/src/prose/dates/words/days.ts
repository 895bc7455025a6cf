import { dayOfMonth, plusDays, weekdayOf, yearOf } from "../calendar.ts";
import { onDay, within, type Meaning, type Setting, type TimeWords } from "../told.ts";
import { anchorOf } from "./anchors.ts";
import { monthByDay, monthNumber, weekday, weekdayNumber, wordsOf } from "./names.ts";

const named = `(?<weekday>${weekday}),? (?:the )?`;
const ordinal = "(?:st|nd|rd|th)?";
const night = "(?:(?<night>overnight(?: on)?|night(?: of)?) )?";
const dash = "(?: ?[-–—] ?| to | and | through | until )";

const ofWar = "(?:the |Russia['’]s |Israel['’]s |its )?(?:full-scale |all-out )?(?:war|invasion|aggression)";

/** "October 3", "Oct. 3, 2024", "3 October", "Thursday, June 12, 2025", "2024-10-03", "Day 958", "from 3 to 9 March". */
export const dayWords: readonly TimeWords[] = [
  {
    pattern: wordsOf(
      `(?:${named})?(?<month>${monthByDay}) ?(?<day>\\d{1,2})${ordinal}(?:,? (?<year>(?:19|20|21)\\d\\d))?(?![.,:]?\\d|%)`,
    ),
    read: (match, setting) => (isCountAfterMonth(match) ? undefined : dayMeant(match, setting)),
  },
  {
    pattern: wordsOf(
      `(?:${named})?(?<day>\\d{1,2})${ordinal} (?:of )?(?<month>${monthByDay})(?:,? (?<year>(?:19|20|21)\\d\\d))?(?![:]?\\d)`,
    ),
    read: (match, setting) => dayMeant(match, setting),
  },
  {
    pattern: wordsOf(
      `${night}(?:(?:from|between) )?(?<month>${monthByDay}) ?(?<first>\\d{1,2})${dash}(?<day>\\d{1,2})(?:, (?<year>(?:19|20|21)\\d\\d))?(?![.,:]?\\d|%)`,
    ),
    read: daysMeant,
  },
  {
    pattern: wordsOf(
      `${night}(?:(?:from|between) )?(?<first>\\d{1,2})${dash}(?<day>\\d{1,2}) (?:of )?(?<month>${monthByDay})(?: (?<year>(?:19|20|21)\\d\\d))?`,
    ),
    read: daysMeant,
  },
  { pattern: wordsOf("(?<year>(?:19|20|21)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)"), read: isoDay },
  {
    pattern: wordsOf("(?<a>\\d{1,2})(?<sign>[./])(?<b>\\d{1,2})\\k<sign>(?<year>20\\d\\d)"),
    read: numericDay,
  },
  { pattern: wordsOf("Day (?<number>\\d{1,2},\\d{3}|\\d{1,5})(?!,\\d)"), read: dayOfWar },
  { pattern: wordsOf(`[Dd]ay (?<number>\\d{1,2},\\d{3}|\\d{1,5}) of ${ofWar}`), read: dayOfWar },
  { pattern: wordsOf(`(?<number>\\d{1,2},\\d{3}|\\d{1,5})(?:st|nd|rd|th) day of ${ofWar}`), read: dayOfWar },
];

/** "In June 18 vessels left" tells of a month; "on June 18" of a day. */
function isCountAfterMonth({ groups, index, input, 0: words }: RegExpExecArray): boolean {
  if (groups?.["year"] !== undefined || groups?.["weekday"] !== undefined) return false;
  const before = input.slice(Math.max(0, index - 4), index);
  return (
    /(?:^|\W)in\s$/i.test(before) && /^\s[a-z]{3,}/.test(input.slice(index + words.length, index + words.length + 5))
  );
}

function dayMeant({ groups = {} }: RegExpExecArray, setting: Setting): Meaning | undefined {
  const month = monthNumber(groups["month"] ?? "");
  const day = Number(groups["day"]);
  const told = groups["year"] === undefined ? latestDay(month, day, setting.published) : yearly(groups, month, day);
  return told === undefined ? undefined : checkedByWeekday(told, groups["weekday"]);
}

function yearly(groups: Record<string, string | undefined>, month: number, day: number): Meaning | undefined {
  const date = dayOfMonth(Number(groups["year"]), month, day);
  return date === undefined ? undefined : onDay(date);
}

/** The latest such day not after publication. A day that is soon to come may be meant instead: the year is a guess then. */
export function latestDay(month: number, day: number, published: string): Meaning | undefined {
  const year = yearOf(published);
  const date = latestOf([year, year - 1, year - 2, year - 3, year - 4], month, day, published);
  if (date === undefined) return undefined;
  const next = dayOfMonth(yearOf(date) + 1, month, day);
  const isSoon = next !== undefined && next <= plusDays(published, 60);
  return onDay(date, { grain: "day", ambiguity: isSoon ? `without a year it may be ${next}` : null });
}

function latestOf(years: readonly number[], month: number, day: number, published: string): string | undefined {
  return years.map((year) => dayOfMonth(year, month, day)).find((date) => date !== undefined && date <= published);
}

function checkedByWeekday(told: Meaning, name: string | undefined): Meaning {
  if (name === undefined || told.from === null || weekdayOf(told.from) === weekdayNumber(name)) return told;
  return { ...told, ambiguity: `${told.from} is no ${name}` };
}

function daysMeant(match: RegExpExecArray, setting: Setting): Meaning | undefined {
  const last = dayMeant(match, setting);
  const to = last?.to ?? undefined;
  const from =
    to === undefined ? undefined : dayOfMonth(yearOf(to), Number(to.slice(5, 7)), Number(match.groups?.["first"]));
  if (last === undefined || from === undefined || to === undefined || from >= to) return undefined;
  // A night is one event, on the date of its morning.
  if (match.groups?.["night"] !== undefined && plusDays(from, 1) === to) return last;
  return within(from, to, { ambiguity: last.ambiguity ?? null });
}

function isoDay({ groups = {} }: RegExpExecArray): Meaning | undefined {
  return yearly(groups, Number(groups["month"]), Number(groups["day"]));
}

/** "03/10/2024": which is the day is told only where one is over 12. Points put the day first. */
function numericDay({ groups = {} }: RegExpExecArray): Meaning | undefined {
  const [a, b, year] = [Number(groups["a"]), Number(groups["b"]), Number(groups["year"])];
  const dayFirst = b <= 12 ? dayOfMonth(year, b, a) : undefined;
  const monthFirst = a <= 12 && groups["sign"] === "/" ? dayOfMonth(year, a, b) : undefined;
  if (dayFirst === undefined) return monthFirst === undefined ? undefined : onDay(monthFirst);
  const isBoth = monthFirst !== undefined && monthFirst !== dayFirst;
  return onDay(dayFirst, { ambiguity: isBoth ? `day and month are not told apart: it may be ${monthFirst}` : null });
}

/** Day 1 is the war's first day. */
function dayOfWar({ groups = {} }: RegExpExecArray, { theatre }: Setting): Meaning | undefined {
  const number = Number(groups["number"]?.replace(",", ""));
  const first = anchorOf("war", theatre ?? "Ukraine");
  return first === null || number < 1 ? undefined : onDay(plusDays(first, number - 1));
}
