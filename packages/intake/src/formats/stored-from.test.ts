import { joinMentions } from "@daybook/data";
import { expect, it } from "vitest";
import { readAnnotation } from "./annotation.ts";
import { storedFrom } from "./stored-from.ts";

const nothing = { low: null, best: null, high: null };

it.each([
  ["12", "exact", { low: 12, best: 12, high: 12 }],
  ["at least 12", "at_least", { ...nothing, low: 12 }],
  ["more than 12", "more_than", { ...nothing, low: 12 }],
  ["up to 12", "at_most", { ...nothing, high: 12 }],
  ["about 12", "about", { ...nothing, best: 12 }],
  ["between 10 and 12", "range", { ...nothing, low: 10, high: 12 }],
])("gives back %j as it was told", (words, bound, value) => {
  expect(stored(words, { bound, ...value })).toEqual([
    expect.objectContaining({
      brief: "day-958",
      figure: "a1",
      measure: "killed",
      place: "Kharkiv",
      date: "2024-10-08",
      ...value,
    }),
  ]);
});

it("names the period of a running total", () => {
  const running = {
    date: null,
    period_start: "2024-01-01",
    period_end: "2024-10-08",
    cumulative: true,
    bound: "exact",
    low: 12,
    best: 12,
    high: 12,
  };
  expect(stored("12", running)).toEqual([
    expect.objectContaining({ cumulative: true, date: null, period_start: "2024-01-01", period_end: "2024-10-08" }),
  ]);
});

function stored(words: string, fields: object) {
  const text = `In Kharkiv ${words} people were killed.`;
  const start = text.indexOf(words);
  const span = { text: words, start, end: start + words.length };
  const figure = Object.assign(
    {},
    plain,
    { quote: text, end: text.length, span, hedge: words.replace(/ ?\d.*$/, "") || null },
    fields,
  );
  const file = {
    schema: "war-brief-gold/1",
    brief_id: "day-958",
    title: "Day 958",
    published: "2024-10-08",
    theatre: "Ukraine",
  };
  const json = { ...file, language: "en", constructed: true, sequence: null, figures: [figure] };
  return storedFrom(joinMentions(readAnnotation(json, text)).claims);
}

const plain = {
  id: "a1",
  kind: "casualty",
  measure: "killed",
  vague: false,
  implicit: false,
  unit: "people",
  commodity: null,
  victim_group: null,
  victim_side: "Ukraine",
  actor: null,
  weapon: null,
  place: "Kharkiv",
  date: "2024-10-08",
  period_start: null,
  period_end: null,
  cumulative: false,
  attributed_to: null,
  status: "reported",
  subset_of: null,
  part_of: null,
  duplicate_of: null,
  alternative_to: null,
  revises: null,
  restates: null,
  start: 0,
};
