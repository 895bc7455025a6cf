import { describe, expect, it } from "vitest";
import {
  atLeast,
  exactly,
  figureOf,
  monday,
  said,
  shown,
  speaker,
  tuesday,
  wednesday,
  type Saying,
} from "../claims/claims-for-tests.ts";
import { interval, type Interval } from "../claims/interval.ts";
import { incrementOf, readingSeriesOf } from "./readings.ts";

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

/* oxlint-disable vitest/warn-todo -- rules that are not built yet, in their own words */
it.todo("shows the implied back-revision where increments and readings both exist: +6 killed, +73 injured in October");

function reading(tons: number, asOf: string, rest: Saying = {}) {
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
