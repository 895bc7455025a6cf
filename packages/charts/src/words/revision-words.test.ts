import { impliedRevision, interval, plusDays, type Interval } from "@daybook/data";
import { expect, it } from "vitest";
import { earlierWords, revisionWords } from "./revision-words.ts";

const october = { from: "2024-10-01", to: "2024-10-31" };
const byItsEve = exactly(11_973);
const byItsEnd = exactly(12_162);

it.each<[Interval, Interval, Interval, string]>([
  [byItsEve, byItsEnd, exactly(183), "189 were added; the month tells 183: 6 were added to earlier months"],
  [byItsEve, byItsEnd, exactly(190), "189 were added; the month tells 190: 1 was taken from earlier months"],
  [byItsEve, byItsEnd, exactly(189), "189 were added; the month tells 189: none were added to earlier months"],
  [
    exactly(5181),
    exactly(5167),
    exactly(20),
    "14 were taken away; the month tells 20: 34 were taken from earlier months",
  ],
  [
    byItsEve,
    byItsEnd,
    interval(180, 180, null),
    "189 were added; the month tells 180 or more: it is not known whether any were added to earlier months or taken from earlier months",
  ],
  [
    byItsEve,
    byItsEnd,
    interval(180, null, 190),
    "189 were added; the month tells 180 to 190: between 1 taken from earlier months and 9 added to earlier months",
  ],
  [
    byItsEve,
    interval(12_162, 12_162, null),
    exactly(183),
    "189 or more were added; the month tells 183: 6 or more were added to earlier months",
  ],
])("between %j and %j, with %j told, says it of earlier months", (before, now, told, words) => {
  expect(revisionWords(revised(before, now, told))).toBe(`Between the two readings ${words}.`);
});

it.each([
  ["2024-09-01", "2024-10-31", "the months between tell 183: 6 were added to earlier months."],
  ["2024-10-01", "2024-10-30", "the days between tell 183: 6 were added to earlier days."],
])("speaks of days where the readings are not those of months: from %s to %s", (from, to, words) => {
  expect(revisionWords(revised(byItsEve, byItsEnd, exactly(183), { from, to }))).toContain(words);
});

it.each([
  ["days missing", "not all days between the two readings are told"],
  ["days told twice", "some days between the two readings are in more than one count"],
] as const)("says why it cannot be computed: %s", (why, words) => {
  const revision = {
    status: "not computable",
    period: { from: "2024-10-01", to: "2024-10-31" },
    why,
    flows: [],
  } as const;
  expect(revisionWords({ revision })).toBe(`Whether earlier days were revised is not computable: ${words}.`);
});

it("says its end alone in a table", () => {
  expect(earlierWords(revised(byItsEve, byItsEnd, exactly(183)))).toBe("6 were added to earlier months");
  expect(earlierWords({ revision: null })).toBe("");
});

it("says nothing where the days between tell nothing of their own", () => {
  expect(revisionWords({ revision: null })).toBe("");
});

function exactly(count: number): Interval {
  return interval(count, count, count);
}

/** What two readings and one count of all the days between leave for earlier days. */
function revised(before: Interval, now: Interval, told: Interval, { from, to } = october) {
  const [first, last] = [
    { asOf: plusDays(from, -1), interval: before },
    { asOf: to, interval: now },
  ];
  return { revision: impliedRevision(first, last, [{ id: "flow", from, to, interval: told }]) };
}
