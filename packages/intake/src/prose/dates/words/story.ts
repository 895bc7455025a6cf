import { plusDays } from "../calendar.ts";
import { onDay, type Meaning, type Setting, type TimeWords } from "../told.ts";
import { count, countOf, wordsOf } from "./names.ts";
import { back } from "./past.ts";

/** Words that count from the day the story tells of: "earlier in the day", "the next day", "two days later". */
export const storyWords: readonly TimeWords[] = [
  {
    pattern: wordsOf(
      "(?:(?:earlier|later|late|early) )?(?:in|on|during|that) (?:the )?(?:same )?day|(?:earlier|later) (?:that|the same) day|the same day|that (?:day|night|morning|afternoon|evening)",
      "gi",
    ),
    read: sameDay,
  },
  {
    pattern: wordsOf("(?:a|one|the) day (?:earlier|before)(?! yesterday)|the previous day", "gi"),
    read: (_match, setting) => shifted(-1, setting),
  },
  {
    pattern: wordsOf("(?:a|one|the) day (?:later|after)|the (?:next|following) (?:day|morning|night)", "gi"),
    read: (_match, setting) => shifted(1, setting),
  },
  {
    pattern: wordsOf(
      `(?<count>${count}) (?<unit>day|week|month|year)s? (?<way>earlier|before|later)(?! yesterday)`,
      "gi",
    ),
    read: daysAway,
  },
];

/** "in the day" alone is no time; "earlier in the day" is. */
function sameDay({ 0: words }: RegExpExecArray, { published }: Setting): Meaning | undefined {
  if (/^(?:in|on|during)\s+the\s+day$|^on\s+day$|^in\s+day$|^during\s+day$|^that\s+the/i.test(words)) return undefined;
  return onDay(published, { ofStory: true });
}

function shifted(days: number, { published }: Setting): Meaning {
  return onDay(plusDays(published, days), { ofStory: true, ambiguity: "it counts from the day of the story" });
}

function daysAway({ groups = {} }: RegExpExecArray, { published }: Setting): Meaning {
  const { count: words = "", unit = "day", way = "" } = groups;
  const length = countOf(words) * (way.toLowerCase() === "later" ? -1 : 1);
  return onDay(back(published, length, unit.toLowerCase()), {
    ofStory: true,
    ambiguity: "it counts from the day of the story",
  });
}
