import { describe, expect, it } from "vitest";
import { exactly, shown } from "../claims/claims-for-tests.ts";
import { shareOf } from "./period.ts";
import { daysOfWindow } from "./window-days.ts";

const kyiv = "Europe/Kyiv";

describe("a window of up to 24 hours goes whole to the day that it mostly covers", () => {
  it.each([
    ["a night is of its morning", "2026-06-06T18:00", "2026-06-07T08:30", "2026-06-07"],
    ["an evening that ends after midnight is of its evening", "2026-06-06T18:00", "2026-06-07T01:00", "2026-06-06"],
    ["half and half is of its morning", "2026-06-06T20:00", "2026-06-07T04:00", "2026-06-07"],
    ["24 hours from noon are of the later day", "2026-06-06T12:00", "2026-06-07T12:00", "2026-06-07"],
    ["24 hours from nine are of the earlier day", "2026-06-06T09:00", "2026-06-07T09:00", "2026-06-06"],
    ["until midnight is of the day that ends", "2026-06-06T18:00", "2026-06-07T00:00", "2026-06-06"],
    ["one moment", "2026-06-07T00:00", "2026-06-07T00:00", "2026-06-07"],
    ["within one day", "2026-06-07T08:00", "2026-06-07T20:00", "2026-06-07"],
    ["told in instants: 15:00 to 05:30 UTC is 18:00 to 08:30", "2026-06-06T15:00Z", "2026-06-07T05:30Z", "2026-06-07"],
    ["instants of one day in UTC are two evenings here", "2026-06-06T20:00Z", "2026-06-06T23:59Z", "2026-06-07"],
    ["a night over the turn of the year", "2024-12-31T20:00", "2025-01-01T07:00", "2025-01-01"],
  ])("%s", (_what, start, end, day) => {
    expect(daysOfWindow({ start, end }, kyiv)).toEqual({ from: day, to: day });
  });
});

describe("the hours are those that pass, also where clocks change", () => {
  it.each([
    ["03:00 is 04:00: 3½ hours before midnight, 3 after", "2025-03-29T20:30", "2025-03-30T04:00", "2025-03-29"],
    ["on any other night 4 hours are after it", "2025-03-22T20:30", "2025-03-23T04:00", "2025-03-23"],
    ["04:00 is 03:00: 4½ hours before midnight, 5 after", "2024-10-26T19:30", "2024-10-27T04:00", "2024-10-27"],
    ["on any other night 4 hours are after it", "2024-10-19T19:30", "2024-10-20T04:00", "2024-10-19"],
  ])("%s", (_what, start, end, day) => {
    expect(daysOfWindow({ start, end }, kyiv)).toEqual({ from: day, to: day });
  });

  it("from 04:00 to 04:00 over the longer night are 25 hours, and straddle", () => {
    const longer = { start: "2024-10-26T04:00", end: "2024-10-27T04:00" };
    expect(daysOfWindow(longer, kyiv)).toEqual({ from: "2024-10-26", to: "2024-10-27" });
    expect(daysOfWindow(longer, "Asia/Yangon")).toEqual({ from: "2024-10-26", to: "2024-10-26" });
  });

  it("knows a day that has no midnight: in Beirut the clock went from 23:59 to 01:00", () => {
    const night = { start: "2024-03-30T22:00", end: "2024-03-31T03:30" };
    expect(daysOfWindow(night, "Asia/Beirut")).toEqual({ from: "2024-03-31", to: "2024-03-31" });
    const evening = { start: "2024-03-30T21:30", end: "2024-03-31T03:00" };
    expect(daysOfWindow(evening, "Asia/Beirut")).toEqual({ from: "2024-03-30", to: "2024-03-30" });
  });
});

describe("a window keeps all its days, and each may claim its share only from 0,", () => {
  it.each([
    ["where no clock is told", "2026-06-06", "2026-06-07", "2026-06-07"],
    ["where one clock is not told", "2026-06-06T18:00", "2026-06-07", "2026-06-07"],
    ["where it is longer than 24 hours", "2026-06-06T12:00", "2026-06-07T12:01", "2026-06-07"],
    ["where it is of three days", "2026-06-06T18:00", "2026-06-08T06:00", "2026-06-08"],
  ])("%s", (_what, start, end, last) => {
    const event = daysOfWindow({ start, end }, kyiv);
    expect(event).toEqual({ from: "2026-06-06", to: last });
    const sunday = shareOf(exactly(9), event, { from: "2026-06-01", to: "2026-06-06" });
    expect(shown(sunday ?? undefined)).toBe("0 / 9 / 9");
    const rest = shareOf(exactly(9), event, { from: "2026-06-07", to: "2026-06-14" });
    expect(shown(rest ?? undefined)).toBe("0 / 0 / 9");
  });

  it("but a single day without a clock is that day", () => {
    const day = "2026-06-06";
    expect(daysOfWindow({ start: day, end: day }, kyiv)).toEqual({ from: day, to: day });
  });
});

it("refuses a window that ends before it starts", () => {
  expect(() => daysOfWindow({ start: "2026-06-07T08:00", end: "2026-06-06T18:00" }, kyiv)).toThrow(RangeError);
  expect(() => daysOfWindow({ start: "2026-06-07T08:00", end: "2026-06-07T07:59" }, kyiv)).toThrow(RangeError);
  expect(() => daysOfWindow({ start: "2026-06-07", end: "2026-06-06" }, kyiv)).toThrow(RangeError);
});
