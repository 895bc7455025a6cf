import { expect, it } from "vitest";
import { readBrief } from "./read-brief.ts";

const told = (body: string) => {
  const text = `Day 1113: A day of war\n\nDrones and missiles fell on the region.\n\n${body}`;
  return readBrief(text, { published: null }).figures.map(
    ({ measure, best, low, high, place, date, period_start, period_end, attributed_to, status }) =>
      `${measure} ${best ?? low ?? high} · ${place} · ${date ?? `${period_start}..${period_end}`} · ${attributed_to} · ${status}`,
  );
};

it.each([
  [
    "On Tuesday a missile killed three people in Kherson, Mayor Stepan Hlushko said. Five others were wounded there.",
    [
      "killed 3 · Kherson · 2025-03-11 · Stepan Hlushko · reported",
      "injured 5 · Kherson · 2025-03-11 · Stepan Hlushko · reported",
    ],
  ],
  [
    "Shelling wounded five in Kherson and three in Beryslav on Monday, police said.",
    ["injured 5 · Kherson · 2025-03-10 · police · reported", "injured 3 · Beryslav · 2025-03-10 · police · reported"],
  ],
  [
    "A man wounded in Kherson on March 9 died in hospital on Wednesday, doctors said.",
    ["killed 1 · Kherson · 2025-03-09 · doctors · reported"],
  ],
  [
    "Ukraine’s General Staff put Russian losses over the past day at 1,150 killed and wounded.",
    ["casualties 1150 · Ukraine · 2025-03-11..2025-03-12 · Ukraine’s General Staff · claimed"],
  ],
  [
    "U.N. monitors said they had verified ten civilian deaths in Kherson on Tuesday.",
    ["killed 10 · Kherson · 2025-03-11 · U.N. monitors · confirmed"],
  ],
])("reads where, when and by whom: %j", (body, expected) => {
  expect(told(body)).toEqual(expected);
});
