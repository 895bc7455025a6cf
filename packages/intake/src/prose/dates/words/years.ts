import { earlier, firstOfMonth, lastOfMonth, mondayOf, monthOf, plusDays, plusMonths, yearOf } from "../calendar.ts";
import { within, type Meaning, type Setting, type TimeWords } from "../told.ts";
import { count, countOf, wordsOf } from "./names.ts";

const ofYear = "(?: of (?:(?<year>20\\d\\d)|(?<which>this|the|last) year))?";

/** "this year", "so far this month", "since the start of the year", "in 2024", "the second quarter", "last week". */
export const yearWords: readonly TimeWords[] = [
  {
    pattern: wordsOf(
      "(?<far>so far |[Ss]ince the (?:start|beginning) of |earlier |later )?(?<which>this|the) (?<unit>week|month|year)(?<sofar> so far| to date)?",
      "gi",
    ),
    read: thisOne,
  },
  {
    pattern: wordsOf("since (?:the )?new year|(?:the )?year(?:-| )to(?:-| )date", "gi"),
    read: (_match, setting) => runningYear(setting),
  },
  { pattern: wordsOf("last (?<unit>week|month|year)", "gi"), read: lastOne },
  {
    pattern: wordsOf(
      "(?<part>first|second|third|fourth|last) (?<unit>quarter|half)(?! of (?:\\p{Lu}|the (?:week|month|day)))" +
        ofYear,
    ),
    read: partOfYear,
  },
  { pattern: wordsOf(`(?:the )?first (?<count>${count}) months${ofYear}`), read: firstMonths },
  {
    pattern: wordsOf("(?:in|during|throughout|of|for|all of) (?<year>20\\d\\d)(?! ?[-–]|,\\d|\\.\\d)", "gi"),
    read: wholeYear,
  },
  { pattern: wordsOf("[Ss]ince (?<year>(?:19|20)\\d\\d)(?!,\\d|\\.\\d)"), read: sinceYear },
  {
    pattern: wordsOf(
      "(?<which>this|last) (?<name>spring|summer|autumn|fall|winter)|in the (?<season>spring|summer|autumn|fall|winter)(?: of (?<year>20\\d\\d))?",
      "gi",
    ),
    read: season,
  },
];

function thisOne({ groups = {} }: RegExpExecArray, setting: Setting): Meaning | undefined {
  const { unit = "", far, which, sofar } = groups;
  const before = far?.trim().toLowerCase() ?? "";
  const isRunning = sofar !== undefined || before === "so far" || before.startsWith("since");
  if (which?.toLowerCase() === "the" && !isRunning) return undefined;
  if (before === "later") return undefined;
  const cumulative = isRunning || (unit.toLowerCase() !== "week" && before === "");
  return within(firstOf(unit.toLowerCase(), setting.published), setting.published, {
    cumulative,
    sense: before.startsWith("since") ? "since" : "within",
  });
}

function firstOf(unit: string, published: string): string {
  if (unit === "week") return mondayOf(published);
  return firstOfMonth(yearOf(published), unit === "year" ? 1 : monthOf(published));
}

function runningYear({ published }: Setting): Meaning {
  return within(firstOfMonth(yearOf(published), 1), published, { cumulative: true, sense: "since" });
}

/** The calendar's week, month or year before this one. */
function lastOne({ groups = {} }: RegExpExecArray, { published }: Setting): Meaning {
  const unit = groups["unit"]?.toLowerCase();
  if (unit === "week") return within(plusDays(mondayOf(published), -7), plusDays(mondayOf(published), -1));
  const year = yearOf(published);
  if (unit === "year") return within(firstOfMonth(year - 1, 1), lastOfMonth(year - 1, 12));
  const month = plusMonths(firstOfMonth(year, monthOf(published)), -1);
  return within(month, lastOfMonth(yearOf(month), monthOf(month)));
}

/** "in the second quarter": the latest that has begun. */
function partOfYear({ groups = {} }: RegExpExecArray, { published }: Setting): Meaning | undefined {
  const months = groups["unit"] === "half" ? 6 : 3;
  const nth = ["first", "second", "third", "fourth"].indexOf(groups["part"] ?? "") + 1;
  if (nth === 0 || nth * months > 12) return undefined;
  const first = (nth - 1) * months + 1;
  const year =
    yearTold(groups, published) ?? yearOf(published) - (firstOfMonth(yearOf(published), first) > published ? 1 : 0);
  return monthsOf(year, first, first + months - 1, published);
}

function firstMonths({ groups = {} }: RegExpExecArray, { published }: Setting): Meaning | undefined {
  const last = countOf(groups["count"] ?? "");
  const year = yearTold(groups, published) ?? yearOf(published);
  return last > 12 ? undefined : monthsOf(year, 1, last, published);
}

function yearTold({ year, which }: Record<string, string | undefined>, published: string): number | undefined {
  if (year !== undefined) return Number(year);
  return which === undefined ? undefined : yearOf(published) - (which === "last" ? 1 : 0);
}

function monthsOf(year: number, first: number, last: number, published: string): Meaning {
  const from = firstOfMonth(year, first);
  const to = lastOfMonth(year, last);
  return within(from, from > published ? to : earlier(to, published));
}

function wholeYear({ groups = {} }: RegExpExecArray, setting: Setting): Meaning {
  const year = Number(groups["year"]);
  const isNow = year === yearOf(setting.published);
  return isNow ? { ...runningYear(setting), sense: "within" } : within(firstOfMonth(year, 1), lastOfMonth(year, 12));
}

function sinceYear({ groups = {} }: RegExpExecArray, { published }: Setting): Meaning | undefined {
  const from = firstOfMonth(Number(groups["year"]), 1);
  const ambiguity = `since ${groups["year"]}: no day is told`;
  return from > published ? undefined : within(from, published, { cumulative: true, sense: "since", ambiguity });
}

const seasonMonths: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

function season({ groups = {} }: RegExpExecArray, { published }: Setting): Meaning {
  const name = (groups["name"] ?? groups["season"] ?? "").toLowerCase();
  const month = seasonMonths[name] ?? 1;
  const year = groups["year"] === undefined ? latestSeason(month, published, groups["which"]) : Number(groups["year"]);
  const from = firstOfMonth(year, month);
  const last = plusMonths(from, 2);
  const to = earlier(lastOfMonth(yearOf(last), monthOf(last)), published);
  return within(from, to < from ? from : to, { ambiguity: `“${name}” has no exact days` });
}

function latestSeason(month: number, published: string, which: string | undefined): number {
  const year = yearOf(published);
  const begun = firstOfMonth(year, month) > published ? year - 1 : year;
  const isOver = plusMonths(firstOfMonth(begun, month), 3) <= published;
  return which?.toLowerCase() === "last" && !isOver ? begun - 1 : begun;
}
