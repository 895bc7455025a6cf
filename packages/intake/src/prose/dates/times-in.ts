import { joined } from "./joined.ts";
import { matchesOf } from "./matches-of.ts";
import { agoWords } from "./words/ago.ts";
import { anchorWords } from "./words/anchors.ts";
import { dayWords } from "./words/days.ts";
import { monthWords } from "./words/months.ts";
import { pastWords } from "./words/past.ts";
import { storyWords } from "./words/story.ts";
import { weekdayWords } from "./words/weekdays.ts";
import { yearWords } from "./words/years.ts";
import { widest } from "./widest.ts";
import type { Setting, TimeWords, Told } from "./told.ts";

/** A time that a sentence tells, resolved against the brief's day. Offsets are UTF-16 code units of the sentence. */
export interface TimeTold {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** One day, ISO; `null` where a period is told, or a time that no calendar can give ("since the truce"). */
  readonly date: string | null;
  /** First and last day, both inside; `null` where one day is told. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** A running total since an anchor: "this year", "since Feb. 24, 2022". */
  readonly cumulative: boolean;
  /** How the time stands to what is told: on it, within it, since, until, by or as of it. */
  readonly sense: Told["sense"];
  /** Counts from the day that the story tells of ("later that day"); given here as if that were the brief's own day. */
  readonly ofStory: boolean;
  /** What else the words may mean; `null` where they mean one thing. */
  readonly ambiguity: string | null;
}

const vocabulary: readonly TimeWords[] = [
  ...dayWords,
  ...weekdayWords,
  ...monthWords,
  ...yearWords,
  ...pastWords,
  ...agoWords,
  ...anchorWords,
  ...storyWords,
];

/**
 * The times that a sentence tells, in its order, by the conventions of the genre: "overnight" is the day of publication,
 * a weekday the latest one not after it, "over the past day" the day before and that day, "this year" January 1 to it.
 *
 * Clock times and durations are no times in this sense. What may mean two things says so in `ambiguity`.
 */
export function timesIn(sentence: string, published: string, setting: Partial<Setting> = {}): readonly TimeTold[] {
  const here: Setting = { theatre: setting.theatre ?? null, published };
  const found = vocabulary.flatMap((words) => foundIn(sentence, words, here));
  return joined(widest(found), sentence, here).map((told) => timeOf(told, sentence));
}

function foundIn(sentence: string, { pattern, read }: TimeWords, setting: Setting): readonly Told[] {
  return matchesOf(pattern, sentence).flatMap((match) => {
    const told = read(match, setting);
    return told === undefined ? [] : [{ ...told, start: match.index, end: match.index + match[0].length }];
  });
}

function timeOf({ start, end, from, to, ...told }: Told, sentence: string): TimeTold {
  const isDay = from !== null && from === to;
  return {
    start,
    end,
    words: sentence.slice(start, end),
    date: isDay ? from : null,
    period: isDay || from === null || to === null ? null : { from, to },
    cumulative: told.cumulative ?? false,
    sense: told.sense ?? (isDay ? "on" : "within"),
    ofStory: told.ofStory ?? false,
    ambiguity: told.ambiguity ?? null,
  };
}
