import { describe, expect, it } from "vitest";
import {
  about,
  atLeast,
  between,
  exactly,
  figureOf,
  mission,
  monday,
  police,
  said,
  shown,
  speaker,
  thursday,
  tuesday,
  wednesday,
  type Saying,
} from "../claims/claims-for-tests.ts";
import type { Claim } from "../claims/claim.ts";
import { interval, type Interval } from "../claims/interval.ts";
import { incrementOf, isRunning, readingSeriesOf } from "./readings.ts";

const moreThan = (tons: number) => interval(tons, tons, null, { lowStrict: true });

describe("the increment between two readings of one series", () => {
  it.each<[string, Interval, Interval, string]>([
    ["an exact pair: 11,973 and 12,162 killed", exactly(11_973), exactly(12_162), "189 / 189 / 189"],
    ["two floors", atLeast(900), atLeast(950), "0 / – / open"],
    ["a floor, then a count: at most what came on top of it", atLeast(900), exactly(950), "0 / – / 50"],
    ["a count, then a floor", exactly(900), atLeast(950), "50 / – / open"],
    ["more than 96,000 t, then 118,300 t", moreThan(96_000), exactly(118_300), "0 / – / <22300"],
    ["180,000 t, then more than 190,000 t", exactly(180_000), moreThan(190_000), ">10000 / – / open"],
  ])("of %s", (_what, before, now, bounds) => {
    expect(shown(incrementOf(before, now).interval)).toBe(bounds);
  });

  it("is a revision flag and no negative flow where the later reading is lower", () => {
    const { interval: value, isRevised } = incrementOf(exactly(7000), exactly(6990));
    expect(isRevised).toBe(true);
    expect(value).toMatchObject({ low: 0, high: 0 });
    expect(incrementOf(exactly(6990), exactly(7000)).isRevised).toBe(false);
  });
});

describe("a series", () => {
  it("has no increment at its first reading: not computable", () => {
    expect(seriesOf(reading(180_000, tuesday))).toEqual([["180000 / 180000 / 180000", "not told"]]);
  });

  it("is in the order of its as-of dates, in whatever order the claims arrive", () => {
    const claims = [reading(90, monday), reading(120, wednesday), reading(100, tuesday)];
    const found = seriesOf(...claims);
    expect(found.map(([, increment]) => increment)).toEqual(["not told", "10 / 10 / 10", "20 / 20 / 20"]);
    expect(seriesOf(...claims.toReversed())).toEqual(found);
  });

  it.each<[string, Saying]>([
    ["origin", { by: speaker("journal", "medium") }],
    ["base date", { from: "2022-02-24" }],
    ["place", { place: "Berdiansk" }],
    ["commodity", { key: { kind: "reading", commodity: "coal" } }],
  ])("has one %s", (_what, rest) => {
    expect(readingSeriesOf([reading(90, tuesday), reading(120, wednesday, rest)])).toHaveLength(2);
  });

  it("keeps a reading that a later one names: neither supersedes the other", () => {
    const july = reading(96_000, tuesday);
    const august = reading(118_300, wednesday, { revises: { ...figureOf(july), type: "reading" } });
    expect(seriesOf(july, august)).toHaveLength(2);
  });

  it("takes a corrected reading of the same day for the old one", () => {
    const wrong = reading(96_000, tuesday);
    const right = reading(69_000, tuesday, { on: wednesday, revises: { ...figureOf(wrong), type: "correction" } });
    expect(seriesOf(wrong, right)).toEqual([["69000 / 69000 / 69000", "not told"]]);
  });

  it("leaves out what is disputed, and all that is no reading", () => {
    const disputed = reading(96_000, tuesday, { status: "disputed" });
    expect(readingSeriesOf([disputed, said(9)])).toEqual([]);
  });
});

describe("a fall", () => {
  it("is flagged where it is read, refuses no later reading, and makes no negative flow", () => {
    const [series] = readingSeriesOf([reading(7000, monday), reading(6990, tuesday), reading(7010, wednesday)]);
    expect(series?.readings.map(({ increment }) => [shown(increment?.interval), increment?.isRevised])).toEqual([
      ["not told", undefined],
      ["0 / 0 / 0", true],
      ["20 / 20 / 20", false],
    ]);
  });

  it("is none where a hedge leaves it open: about 12,000, and then about 11,900", () => {
    const about12000 = about(11_000, 12_000, 13_000);
    expect(incrementOf(about12000, about(11_800, 11_900, 12_000))).toMatchObject({
      isRevised: false,
      interval: { low: 0, best: null, high: 1000 },
    });
  });
});

it("never spreads an increment over the days between: three weeks without a reading are one number", () => {
  const [series] = readingSeriesOf([reading(100, "2024-09-17"), reading(310, tuesday)]);
  expect(series?.readings.map(({ asOf, increment }) => [asOf, shown(increment?.interval)])).toEqual([
    ["2024-09-17", "not told"],
    [tuesday, "210 / 210 / 210"],
  ]);
});

describe("the base and the reset", () => {
  it("of this year are 1 January, anew every year: the next year's count is another series", () => {
    const found = readingSeriesOf([reading(90, tuesday), reading(5, "2025-01-07", { from: "2025-01-01" })]);
    expect(found.map(({ base, reset, readings }) => [base, reset, readings.length])).toEqual([
      ["2024-01-01", "every year", 1],
      ["2025-01-01", "every year", 1],
    ]);
  });

  it("of a count since an event never reset, nor does one since a 1 January that was read in a later year", () => {
    const resets = [
      readingSeriesOf([reading(90, tuesday, { from: "2022-02-24" })]),
      readingSeriesOf([reading(90, tuesday), reading(110, "2025-01-07")]),
    ];
    expect(resets.map(([series]) => series?.reset)).toEqual(["never", "never"]);
  });

  it("say on which days a series is a level", () => {
    const thisYear = { base: "2024-01-01", reset: "every year" } as const;
    const invasion = { base: "2022-02-24", reset: "never" } as const;
    const isLevel = (day: string) => [thisYear, invasion].map((series) => isRunning(series, day));
    expect(["2021-12-31", "2023-12-31", tuesday, "2025-01-01"].map(isLevel)).toEqual([
      [false, false],
      [false, true],
      [true, true],
      [false, true],
    ]);
  });
});

it("takes two names of one place for one series", () => {
  expect(readingSeriesOf([reading(90, tuesday), reading(95, wednesday, { place: "port of Mariupol" })])).toHaveLength(
    1,
  );
});

it("forgets a reading that was taken back, until it is told anew", () => {
  const wrong = reading(96_000, tuesday);
  const taken = reading(between(0, 1e9), tuesday, {
    on: wednesday,
    revises: { ...figureOf(wrong), type: "retraction" },
  });
  expect(seriesOf(wrong, taken)).toEqual([]);
  expect(seriesOf(wrong, taken, reading(96_100, tuesday, { on: thursday }))).toEqual([
    ["96100 / 96100 / 96100", "not told"],
  ]);
});

describe("readings beside counts of the days between, of the same origin and key", () => {
  const killed = (count: number, asOf: string, rest: Saying = {}) =>
    said(count, { of: null, by: mission, from: "2022-02-24", to: asOf, on: asOf, key: { kind: "reading" }, ...rest });
  const inOctober = (count: number, rest: Saying = {}) =>
    said(count, { of: "October", by: mission, from: "2024-10-01", to: "2024-10-31", on: "2024-11-17", ...rest });
  const levels = [killed(11_973, "2024-09-30"), killed(12_162, "2024-10-31")];

  it("show what was added to earlier months: +6", () => {
    expect(revisionIn([...levels, inOctober(183)])).toMatchObject({
      status: "computed",
      difference: { low: 6, best: 6, high: 6 },
      flows: [inOctober(183).id],
    });
  });

  it("take a corrected month for the old one, whoever corrects it", () => {
    const correction = { ...figureOf(inOctober(183)), type: "correction" } as const;
    const own = inOctober(180, { on: "2024-12-01", revises: correction });
    expect(revisionIn([...levels, inOctober(183), own])).toMatchObject({ difference: { low: 9, best: 9, high: 9 } });
    const other = inOctober(180, { by: police, on: "2024-12-01", revises: correction });
    expect(revisionIn([...levels, inOctober(183), other])).toBeNull();
  });

  it.each<[string, Saying]>([
    ["another origin", { by: police }],
    ["another place", { place: "Odesa" }],
    ["another class", { key: { victimClass: "civilian" } }],
    ["another measure", { measure: "injured" }],
    ["a dispute", { status: "disputed" }],
  ])("hear nothing of %s", (_what, rest) => {
    expect(revisionIn([...levels, inOctober(183, rest)])).toBeNull();
  });

  it("have nothing to compare at the first reading", () => {
    expect(readingSeriesOf([killed(11_973, "2024-09-30"), inOctober(183)])[0]?.readings[0]?.revision).toBeNull();
  });
});

function revisionIn(claims: readonly Claim[]) {
  return readingSeriesOf(claims)[0]?.readings.at(-1)?.revision;
}

function reading(tons: number | Interval, asOf: string, rest: Saying = {}) {
  return said(tons, {
    of: null,
    measure: "tonnes",
    on: asOf,
    from: "2024-01-01",
    to: asOf,
    place: "Mariupol port",
    key: { kind: "reading", commodity: "grain" },
    ...rest,
  });
}

function seriesOf(...claims: Parameters<typeof readingSeriesOf>[0]) {
  return readingSeriesOf(claims)
    .flatMap(({ readings }) => readings)
    .map(({ interval: value, increment }) => [shown(value), shown(increment?.interval)]);
}
