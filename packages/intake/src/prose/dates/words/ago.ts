import { plusDays } from "../calendar.ts";
import { onDay, type Meaning, type Setting, type TimeWords } from "../told.ts";
import { count, countOf, wordsOf } from "./names.ts";
import { back } from "./past.ts";

/** "overnight", "yesterday", "today", "last night", "two days ago", "a month ago". */
export const agoWords: readonly TimeWords[] = [
  { pattern: wordsOf("overnight|today|tonight|this (?:morning|afternoon|evening)|last night", "gi"), read: today },
  { pattern: wordsOf("yesterday(?: (?:morning|afternoon|evening|night))?|the previous night", "gi"), read: yesterday },
  {
    pattern: wordsOf("the day before yesterday", "gi"),
    read: (_match, { published }) => onDay(plusDays(published, -2)),
  },
  { pattern: wordsOf("tomorrow", "gi"), read: (_match, { published }) => onDay(plusDays(published, 1)) },
  {
    pattern: wordsOf(
      `(?:(?:about|around|nearly|almost|some|over|roughly) )?(?<count>${count}) (?<unit>day|week|month|year)s? ago`,
      "gi",
    ),
    read: ago,
  },
];

/** A night is one event, on the day of its morning. */
function today(_match: RegExpExecArray, { published }: Setting): Meaning {
  return onDay(published);
}

function yesterday(_match: RegExpExecArray, { published }: Setting): Meaning {
  return onDay(plusDays(published, -1));
}

function ago({ groups = {} }: RegExpExecArray, { published }: Setting): Meaning {
  const unit = groups["unit"]?.toLowerCase() ?? "day";
  const isExact = unit === "day";
  return onDay(back(published, countOf(groups["count"] ?? ""), unit), {
    ambiguity: isExact ? null : `“a ${unit} ago” is no exact day`,
  });
}
