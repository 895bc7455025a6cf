import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timesIn } from "./times-in.ts";

/** Published, the sentence, the words that tell the time, the day. */
type Row = readonly [published: string, sentence: string, words: string, day: string];
/** The same, with first and last day. */
type PeriodRow = readonly [...Row, to: string];

const days: readonly Row[] = [
  ["2024-10-08", "Two Russian attacks on Kharkiv on Tuesday killed two.", "Tuesday", "2024-10-08"],
  ["2025-01-22", "Artillery fire killed at least 18 civilians in the city on Tuesday.", "Tuesday", "2025-01-21"],
  ["2025-01-22", "A strike on Thursday killed three.", "Thursday", "2025-01-16"],
  ["2025-01-24", "A drone struck a bus near Bara on Thursday night.", "Thursday night", "2025-01-23"],
  ["2025-01-24", "Tuesday’s shelling of El Obeid", "Tuesday", "2025-01-21"],
  ["2025-04-06", "at Ukraine overnight into Sunday, the Air Force said", "overnight into Sunday", "2025-04-06"],
  ["2025-07-08", "Drones damaged a port overnight into Monday.", "overnight into Monday", "2025-07-07"],
  ["2025-04-06", "set a refinery on fire early on Sunday", "early on Sunday", "2025-04-06"],
  ["2025-03-12", "after crews pulled three more bodies out of the market overnight", "overnight", "2025-03-12"],
  ["2025-03-12", "Last night drones hit a depot", "Last night", "2025-03-12"],
  ["2024-10-08", "Earlier in the day, a Russian attack injured 28 people", "Earlier in the day", "2024-10-08"],
  ["2024-10-08", "killed near Donetsk on October 3.", "October 3", "2024-10-03"],
  ["2024-10-08", "killed near Donetsk on Oct. 3.", "Oct. 3", "2024-10-03"],
  ["2024-10-08", "killed near Donetsk on 3 October.", "3 October", "2024-10-03"],
  ["2024-10-08", "on October 3, 2024, officials said", "October 3, 2024", "2024-10-03"],
  ["2024-10-08", "on 3 October 2024", "3 October 2024", "2024-10-03"],
  ["2024-10-08", "3 Oct 2024", "3 Oct 2024", "2024-10-03"],
  ["2024-10-08", "on the 3rd of October", "3rd of October", "2024-10-03"],
  ["2024-10-08", "on 2024-10-03", "2024-10-03", "2024-10-03"],
  ["2025-06-12", "Thursday, June 12, 2025: 58 bodies", "Thursday, June 12, 2025", "2025-06-12"],
  ["2025-03-12", "A 62-year-old man wounded on March 9 died", "March 9", "2025-03-09"],
  ["2025-01-08", "wounded on December 30", "December 30", "2024-12-30"],
  ["2024-10-08", "Day 958: North Korea", "Day 958", "2024-10-08"],
  ["2025-08-04", "Day 1258", "Day 1258", "2025-08-04"],
  ["2025-07-07", "overnight from Saturday to Sunday", "overnight from Saturday to Sunday", "2025-07-06"],
  ["2025-07-07", "on the night of July 3–4", "night of July 3–4", "2025-07-04"],
  ["2025-07-07", "Saturday night into Sunday", "Saturday night into Sunday", "2025-07-06"],
  ["2025-07-07", "shelled yesterday evening", "yesterday evening", "2025-07-06"],
  ["2025-07-07", "the attack two days ago", "two days ago", "2025-07-05"],
  ["2025-07-07", "more than 40 reported a day earlier", "a day earlier", "2025-07-06"],
  ["2025-07-07", "three settlements were shelled this morning", "this morning", "2025-07-07"],
  ["2025-07-07", "in the past six hours", "the past six hours", "2025-07-07"],
];

const periods: readonly PeriodRow[] = [
  ["2025-03-12", "fired on 38 settlements over the past day", "the past day", "2025-03-11", "2025-03-12"],
  ["2025-08-04", "Over the past 24 hours there were 147 clashes", "the past 24 hours", "2025-08-03", "2025-08-04"],
  ["2025-08-04", "in the last 48 hours", "the last 48 hours", "2025-08-02", "2025-08-04"],
  ["2025-08-04", "in the 24 hours to 8 a.m. on Sunday", "the 24 hours to 8 a.m. on Sunday", "2025-08-02", "2025-08-03"],
  ["2025-08-04", "in the day to 8 a.m.", "the day to 8 a.m.", "2025-08-03", "2025-08-04"],
  ["2025-08-04", "in the week to Sunday", "the week to Sunday", "2025-07-28", "2025-08-03"],
  ["2025-08-04", "in the past week", "the past week", "2025-07-28", "2025-08-04"],
  ["2025-08-04", "over the past three days", "the past three days", "2025-08-01", "2025-08-04"],
  ["2025-08-04", "in the past two months", "the past two months", "2025-06-04", "2025-08-04"],
  ["2024-10-08", "has shipped 180,000 tons this year", "this year", "2024-01-01", "2024-10-08"],
  ["2025-07-07", "so far this month", "so far this month", "2025-07-01", "2025-07-07"],
  ["2025-07-09", "seven were killed this week", "this week", "2025-07-07", "2025-07-09"],
  ["2025-07-07", "since the start of the year", "since the start of the year", "2025-01-01", "2025-07-07"],
  ["2025-03-11", "the total since Feb. 24, 2022, to about", "since Feb. 24, 2022", "2022-02-24", "2025-03-11"],
  ["2025-03-11", "since the start of the invasion", "since the start of the invasion", "2022-02-24", "2025-03-11"],
  [
    "2025-03-11",
    "since Russia’s full-scale invasion began",
    "since Russia’s full-scale invasion began",
    "2022-02-24",
    "2025-03-11",
  ],
  ["2025-01-22", "had fled since Sunday", "since Sunday", "2025-01-19", "2025-01-22"],
  [
    "2025-01-22",
    "since fighting began on April 15, 2023, and",
    "since fighting began on April 15, 2023",
    "2023-04-15",
    "2025-01-22",
  ],
  [
    "2025-04-09",
    "since the coup of February 1, 2021",
    "since the coup of February 1, 2021",
    "2021-02-01",
    "2025-04-09",
  ],
  ["2025-02-17", "around Goma since January 30, an official said", "since January 30", "2025-01-30", "2025-02-17"],
  ["2025-07-07", "taken through Mariupol since January", "since January", "2025-01-01", "2025-07-07"],
  ["2025-07-07", "In June alone 17,400 tons left", "June", "2025-06-01", "2025-06-30"],
  ["2025-07-07", "In June 18 vessels left the port", "June", "2025-06-01", "2025-06-30"],
  ["2025-08-04", "He said the July total was just over 22,000 tons", "July", "2025-07-01", "2025-07-31"],
  ["2025-01-16", "In December, 877 vessels passed", "December", "2024-12-01", "2024-12-31"],
  ["2025-07-07", "in May 2024", "May 2024", "2024-05-01", "2024-05-31"],
  ["2025-07-07", "in July so many", "July", "2025-07-01", "2025-07-07"],
  ["2025-07-07", "in the second quarter", "second quarter", "2025-04-01", "2025-06-30"],
  ["2025-07-07", "in the first half of 2024", "first half of 2024", "2024-01-01", "2024-06-30"],
  ["2025-07-07", "in the first six months of the year", "the first six months of the year", "2025-01-01", "2025-06-30"],
  ["2025-07-07", "from January to June", "from January to June", "2025-01-01", "2025-06-30"],
  ["2025-09-16", "January to August 2024", "January to August 2024", "2024-01-01", "2024-08-31"],
  ["2025-03-07", "from November to February", "from November to February", "2024-11-01", "2025-02-28"],
  ["2025-07-07", "from March to May 2024", "from March to May 2024", "2024-03-01", "2024-05-31"],
  ["2025-02-17", "in the first half of February", "the first half of February", "2025-02-01", "2025-02-15"],
  ["2025-04-09", "in the first week of April", "the first week of April", "2025-04-01", "2025-04-07"],
  ["2025-04-09", "the first five days of April", "the first five days of April", "2025-04-01", "2025-04-05"],
  ["2025-07-07", "Last week 18 vessels left the ports", "Last week", "2025-06-30", "2025-07-06"],
  ["2025-07-07", "last month", "last month", "2025-06-01", "2025-06-30"],
  ["2025-07-07", "Traffic fell 57% last year", "last year", "2024-01-01", "2024-12-31"],
  ["2025-07-07", "in 2024", "in 2024", "2024-01-01", "2024-12-31"],
  ["2025-02-17", "between Friday and Sunday left 37 dead", "between Friday and Sunday", "2025-02-14", "2025-02-16"],
  ["2025-02-15", "from Friday to Sunday", "from Friday to Sunday", "2025-02-07", "2025-02-09"],
  ["2025-07-07", "between March 3 and March 9", "between March 3 and March 9", "2025-03-03", "2025-03-09"],
  ["2025-07-07", "from 3 to 9 March", "from 3 to 9 March", "2025-03-03", "2025-03-09"],
  ["2025-07-07", "March 3–9", "March 3–9", "2025-03-03", "2025-03-09"],
  ["2024-10-08", "Ukrainian media said this weekend", "this weekend", "2024-10-05", "2024-10-06"],
];

it.each(days)("of %s: %j tells the day %j", (published, sentence, words, day) => {
  expect(timesIn(sentence, published)).toEqual([expect.objectContaining({ words, date: day, period: null })]);
});

it.each(periods)("of %s: %j tells the time %j", (published, sentence, words, from, to) => {
  expect(timesIn(sentence, published)).toEqual([expect.objectContaining({ words, date: null, period: { from, to } })]);
});

it.each([
  "at 9:40 a.m.",
  "between 4 and 9.30 p.m.",
  "lasted more than six hours",
  "after 31 hours under the rubble",
  "a second missile exploded two hours later",
  "31 people, four of whom may die",
  "a 10-year-old boy",
  "Russian troops march on Sumy",
  "May the dead rest",
  "a 500-pound bomb",
  "the first such convoy in three months",
  "enough for about 35,000 people for a month",
  "every four days",
  "roughly 600 a day during the truce",
  "the second of two missiles",
  "it has since been closed",
  "2000 people",
])("%j tells no time", (sentence) => {
  expect(timesIn(sentence, "2024-10-08")).toEqual([]);
});

describe("a running total", () => {
  it.each([
    ["this year", true],
    ["so far this week", true],
    ["since the start of the year", true],
    ["since Feb. 24, 2022", true],
    ["since the invasion", true],
    ["in 2024", true],
    ["since Sunday", false],
    ["in June", false],
    ["from January to June", false],
    ["over the past day", false],
    ["last week", false],
  ])("%j: %j", (words, cumulative) => {
    expect(timesIn(words, "2024-10-08")).toEqual([expect.objectContaining({ cumulative })]);
  });
});

describe("how a time stands to what is told", () => {
  it.each([
    ["on Oct. 3", "on"],
    ["by July 4", "by"],
    ["as of Monday", "as-of"],
    ["until Sunday", "until"],
    ["since Sunday", "since"],
    ["in June", "within"],
  ])("%j: %s", (words, sense) => {
    expect(timesIn(words, "2025-07-07")).toEqual([expect.objectContaining({ sense })]);
  });

  it.each(["later that day", "the next day", "two days later", "that evening"])(
    "%j counts from the story's day",
    (words) => {
      expect(timesIn(words, "2025-07-07")).toEqual([expect.objectContaining({ ofStory: true })]);
    },
  );
});

describe("what may mean two things says so", () => {
  it.each([
    ["last Tuesday", "2024-10-01", "it may be a week before 2024-10-01"],
    ["on October 20", "2023-10-20", "without a year it may be 2024-10-20"],
    ["on 03/10/2024", "2024-10-03", "day and month are not told apart: it may be 2024-03-10"],
    ["Monday, October 3, 2024", "2024-10-03", "2024-10-03 is no Monday"],
    ["a month ago", "2024-09-08", "“a month ago” is no exact day"],
    ["overnight on Sunday", "2024-10-06", "the night may be the one after 2024-10-06"],
    ["Sunday’s overnight attack", "2024-10-06", "whether the night before or after is not told"],
    ["overnight on Oct. 6", "2024-10-06", "whether the night before or after is not told"],
    ["talks will resume on Thursday", "2024-10-03", "it may be 2024-10-10, still to come"],
    ["until 20 November", "2023-11-20", "without a year it may be 2024-11-20"],
    ["a day earlier", "2024-10-07", "it counts from the day of the story"],
  ])("%j", (words, date, ambiguity) => {
    expect(timesIn(words, "2024-10-08")).toEqual([expect.objectContaining({ date, ambiguity })]);
  });

  it.each([
    ["in early June", "“early” has no exact days"],
    ["this summer", "“summer” has no exact days"],
    ["since 2022", "since 2022: no day is told"],
    ["since the war began", "“since the war began”: which war is not told"],
  ])("%j", (words, ambiguity) => {
    expect(timesIn(words, "2024-10-08")).toEqual([expect.objectContaining({ ambiguity })]);
  });

  it("knows no day for a truce, and guesses none", () => {
    expect(timesIn("since the truce", "2025-06-12")).toEqual([
      expect.objectContaining({
        date: null,
        period: null,
        cumulative: true,
        ambiguity: "“since the truce”: no day is told",
      }),
    ]);
  });
});

it.each([
  ["Ukraine", "since the start of the war", "2022-02-24"],
  ["Gaza", "since the start of the war", "2023-10-07"],
  ["Sudan", "since fighting began", "2023-04-15"],
  ["Sudan", "since the war broke out in April 2023", "2023-04-15"],
  ["Myanmar", "since the coup", "2021-02-01"],
])("counts in %s %j from %s", (theatre, words, from) => {
  expect(timesIn(words, "2025-06-12", { theatre })).toEqual([
    expect.objectContaining({ period: { from, to: "2025-06-12" }, ambiguity: null }),
  ]);
});

it("tells every time of a sentence in its order, in UTF-16 code units", () => {
  const sentence = "🌾 On Friday 3, on Oct. 3 two.";
  expect(timesIn(sentence, "2024-10-08").map(({ start, end }) => sentence.slice(start, end))).toEqual([
    "Friday",
    "Oct. 3",
  ]);
});

/** Any UTF-16, with lone surrogates. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 300 }).map((units) => String.fromCharCode(...units));

describe("whatever comes in", () => {
  const words = fc.constantFrom(
    ..."since from to between and on in the last past first week of June May 3 31 2024 Oct. Tuesday overnight day days ago 03/10/2024 – , ’s half year this".split(
      " ",
    ),
  );
  const day = fc
    .date({ min: new Date("2014-01-01"), max: new Date("2034-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it("gives times inside the text, in order, apart, whose first day is not after the last", () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 30 }).map((all) => all.join(" ")),
        day,
        (sentence, published) => {
          let last = 0;
          for (const { start, end, words: told, date, period } of timesIn(sentence, published)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(sentence.slice(start, end)).toBe(told);
            expect(date ?? published).toMatch(/^\d{4}-\d\d-\d\d$/);
            expect(period === null || period.from < period.to).toBe(true);
            last = end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never fails", () => {
    fc.assert(fc.property(anyText, (text) => void timesIn(text, "2024-10-08")));
  });

  it.each([
    ["1 MB of digits", "1".repeat(1_000_000)],
    ["1 MB of numbers", "17 ".repeat(333_333)],
    ["1 MB of spaces", `since${" ".repeat(1_000_000)}`],
    ["100 kB of a month", "in June ".repeat(12_500)],
    ["100 kB of since", "since the ".repeat(10_000)],
    ["100 kB of weekdays", "from Monday to ".repeat(6_500)],
  ])("takes %s in its stride", (_what, text) => {
    const begun = process.cpuUsage();
    timesIn(text, "2024-10-08");
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(3_000);
  });

  it("takes ten times as long for ten times as much, not a hundred times", () => {
    const text = "On Tuesday two were killed, 17 since Oct. 3, and in June 2024 from Monday to Friday 20 more. ";
    const [short, long] = [text.repeat(200), text.repeat(2_000)].map(timeFor);
    expect(long! / short!).toBeLessThan(40);
  });
});

function timeFor(text: string): number {
  timesIn(text, "2024-10-08");
  const begun = performance.now();
  timesIn(text, "2024-10-08");
  return performance.now() - begun;
}
