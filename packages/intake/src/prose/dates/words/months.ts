import { earlier, firstOfMonth, lastOfMonth, monthOf, plusDays, yearOf } from "../calendar.ts";
import { within, type Meaning, type Setting, type TimeWords } from "../told.ts";
import { count, countOf, month, monthNumber, wordsOf } from "./names.ts";

const ofMonth = `(?<month>${month})(?:,? (?<year>(?:19|20|21)\\d\\d))?`;
const part = "(?<part>first half|second half|first week|second week|third week|last week|start|beginning|middle|end)";

/** "in June", "December 2024", "the first half of February", "the first five days of July", "early June". */
export const monthWords: readonly TimeWords[] = [
  {
    pattern: wordsOf(`${ofMonth}(?! ?\\d{1,2}(?:st|nd|rd|th)?(?![\\d,.]))`),
    read: (match, setting) => wholeMonth(match, setting),
  },
  { pattern: wordsOf(ofMonth), read: (match, setting) => (isCounted(match) ? wholeMonth(match, setting) : undefined) },
  { pattern: wordsOf(`(?:the )?${part} of ${ofMonth}`), read: partOfMonth },
  { pattern: wordsOf(`(?:the )?first (?<count>${count}) days of ${ofMonth}`), read: firstDays },
  { pattern: wordsOf(`(?<part>early|mid|late)(?:-| )${ofMonth}`, "gi"), read: partOfMonth },
];

/** "In June 18 vessels left": the number is of vessels. */
function isCounted({ index, input }: RegExpExecArray): boolean {
  return /(?:^|\W)in\s$/i.test(input.slice(Math.max(0, index - 4), index));
}

function wholeMonth(match: RegExpExecArray, setting: Setting): Meaning | undefined {
  if (isNoMonth(match)) return undefined;
  const { year, month, isFixed } = monthMeant(match, setting);
  const isNow = year === yearOf(setting.published) && month === monthOf(setting.published);
  const to = isNow ? setting.published : lastOfMonth(year, month);
  return within(firstOfMonth(year, month), to, { grain: isFixed ? "fixed" : "month" });
}

const ambiguous = /^(?:March|May|Mar|June|August|April)/;
const leading =
  /(?:^|\W)(?:in|of|since|from|to|until|till|through|by|during|last|this|and|between|for|before|after|late|early|mid|’s|'s)[\s-]$/i;
const following =
  /^(?:['’]s?\b|,? \d{4}\b|\s(?:and|to|through|alone|total|toll|figure|count|tally|offensive|attack|strike)s?\b)/;

/** "May" and "March" at the head of a sentence are a verb as often as a month, "April" and "June" also people. */
function isNoMonth({ 0: words, index, input }: RegExpExecArray): boolean {
  const after = input.slice(index + words.length, index + words.length + 16);
  if (/^\s\p{Lu}/u.test(after) && /^(?:April|June|August|May)$/.test(words)) return true;
  return (
    ambiguous.test(words) &&
    !leading.test(input.slice(Math.max(0, index - 9), index)) &&
    !following.test(after) &&
    !/\d$/.test(words)
  );
}

interface MonthMeant {
  readonly year: number;
  readonly month: number;
  readonly isFixed: boolean;
}

/** Without a year: the latest such month that has begun. */
function monthMeant({ groups = {} }: RegExpExecArray, { published }: Setting): MonthMeant {
  const month = monthNumber(groups["month"] ?? "");
  if (groups["year"] !== undefined) return { year: Number(groups["year"]), month, isFixed: true };
  return { year: yearOf(published) - (month > monthOf(published) ? 1 : 0), month, isFixed: false };
}

function partOfMonth(match: RegExpExecArray, setting: Setting): Meaning | undefined {
  const { year, month, isFixed } = monthMeant(match, setting);
  const last = Number(lastOfMonth(year, month).slice(8));
  const told = (match.groups?.["part"] ?? "").toLowerCase();
  const [first, end, isExact] = daysOfPart(told, last);
  const from = plusDays(firstOfMonth(year, month), first - 1);
  const to = plusDays(firstOfMonth(year, month), end - 1);
  const ambiguity = isExact ? null : `“${told}” has no exact days`;
  return within(from, from > setting.published ? to : earlier(to, setting.published), {
    grain: isFixed ? "fixed" : "month",
    ambiguity,
  });
}

function daysOfPart(part: string, last: number): readonly [first: number, end: number, isExact: boolean] {
  switch (part) {
    case "first half":
      return [1, 15, true];
    case "second half":
      return [16, last, true];
    case "first week":
      return [1, 7, true];
    case "second week":
      return [8, 14, true];
    case "third week":
      return [15, 21, true];
    case "last week":
      return [last - 6, last, true];
    case "mid":
    case "middle":
      return [11, 20, false];
    case "late":
    case "end":
      return [21, last, false];
    default:
      return [1, 10, false];
  }
}

function firstDays(match: RegExpExecArray, setting: Setting): Meaning {
  const { year, month, isFixed } = monthMeant(match, setting);
  const from = firstOfMonth(year, month);
  const to = plusDays(from, countOf(match.groups?.["count"] ?? "") - 1);
  return within(from, earlier(to, lastOfMonth(year, month)), { grain: isFixed ? "fixed" : "month" });
}
