import { timesIn, type TimeTold } from "./dates/times-in.ts";
import { attached } from "./attach.ts";
import { sayings } from "./words/speech.ts";
import type { Mention } from "./mention.ts";
import type { Sentence } from "./sentence.ts";

/** When what is told happened: one day, or a period. */
export interface When {
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly cumulative: boolean;
  readonly doubt: string | null;
}

export function onDay(date: string): When {
  return { date, from: null, to: null, cumulative: false, doubt: null };
}

/** The times of a sentence that an event can be told at: not those of the telling itself. */
export function eventTimes(sentence: Sentence, published: string, theatre: string | null): readonly TimeTold[] {
  const times = timesIn(sentence.text, published, { theatre }).filter(
    (time) => !isOfSpeech(sentence, time) && !isOfDocument(sentence, time),
  );
  return times.reduce<readonly TimeTold[]>(
    (found, time) => [...found.slice(0, -1), ...withNext(sentence.text, found.at(-1), time)],
    [],
  );
}

/** "on Monday and Tuesday" is one time of two days. */
function withNext(text: string, before: TimeTold | undefined, time: TimeTold): readonly TimeTold[] {
  if (before === undefined) return [time];
  const isOne =
    before.date !== null &&
    time.date !== null &&
    before.date < time.date &&
    /^ and (?:on )?$/.test(text.slice(before.end, time.start));
  if (!isOne || before.date === null || time.date === null) return [before, time];
  return [{ ...time, start: before.start, date: null, period: { from: before.date, to: time.date }, sense: "within" }];
}

/** "…, the mission said on Monday"; "said this weekend that". */
function isOfSpeech({ text, tokens, start }: Sentence, time: TimeTold): boolean {
  const [before] = tokens
    .filter(({ end }) => end <= start + time.start)
    .slice(-2)
    .filter(({ lower }) => lower !== "on" && lower !== "late" && lower !== "early")
    .slice(-1);
  const isDay = time.sense === "on" || time.sense === "within";
  if (isDay && !time.cumulative && before !== undefined && sayings.has(before.lower)) return true;
  return (
    time.sense === "on" &&
    /\b(?:said|says|told|addressing)\b[^,.;]{0,40} (?:on )?$/.test(text.slice(0, time.start)) &&
    !/\b(?:said|says|told)\b.*\b(?:that|had|were|was)\b/.test(text.slice(0, time.start))
  );
}

/** "Wednesday's brief", "has not updated since Wednesday", "the fifth this year". */
function isOfDocument({ text }: Sentence, { start, end }: TimeTold): boolean {
  if (
    /\b(?:first|second|third|\w+th)(?: such \w+| of its kind)? $/.test(text.slice(0, start)) &&
    /^(?:this|in|since)\b/.test(text.slice(start, end))
  )
    return true;
  return (
    /^['’]s (?:brief|report|statement|update|briefing|edition|figure|count|toll)/.test(text.slice(end)) ||
    /\b(?:updated?|changed|revised) $/.test(text.slice(0, start))
  );
}

/** "Tuesday's strikes": the day of the event that the whole sentence is about. */
export function possessiveTime({ text }: Sentence, times: readonly TimeTold[]): TimeTold | null {
  return (
    times.find(({ end, date }) => date !== null && /^['’]s? (?!brief|report|statement)/.test(text.slice(end))) ?? null
  );
}

/** The time that a mention is told with in its own sentence, or `null`. */
export function timeOf(mention: Mention, times: readonly TimeTold[]): TimeTold | null {
  return woundedTime(mention, times) ?? attached(mention, times);
}

/** "A man wounded on March 9 died on Wednesday": counted on the day that he was wounded. */
function woundedTime({ sentence, telling }: Mention, times: readonly TimeTold[]): TimeTold | null {
  if (telling.measure !== "killed" || !/\b(?:died|dies|succumbed)\b/.test(sentence.text)) return null;
  return (
    times.find(({ start }) =>
      /\b(?:wounded|injured|hurt|burned)(?: in [^,.]{0,40})?(?: on| in)? ?$/.test(sentence.text.slice(0, start)),
    ) ?? null
  );
}

export function whenFrom(time: TimeTold, published: string): When | null {
  if (time.date !== null) return { ...onDay(time.date > published ? published : time.date), doubt: time.ambiguity };
  if (time.period === null) return null;
  const { from, to } = time.period;
  const cumulative = time.cumulative || isYearToDate(from, to, published);
  return { date: null, from, to, cumulative, doubt: time.ambiguity };
}

/** "from January to June": the year so far, told up to its last full month. */
function isYearToDate(from: string, to: string, published: string): boolean {
  return from === `${published.slice(0, 4)}-01-01` && to <= published && to.slice(5, 7) > "01";
}
