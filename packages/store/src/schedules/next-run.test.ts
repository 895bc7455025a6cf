import { describe, expect, it } from "vitest";
import { dueRunOf, nextRunOf, type Timing } from "./next-run.ts";
import { reportedWeekOf } from "./reported-week.ts";

const mondayAtSix: Timing = { weekday: 1, time: "06:00", zone: "Europe/Kyiv", state: "active" };
const sundayInTheNight: Timing = { weekday: 7, time: "03:30", zone: "Europe/Kyiv", state: "active" };

describe("the clock change of 25 October 2026 in Kyiv", () => {
  it.each([
    ["before it", "2026-10-18T00:00:00Z", "2026-10-19T03:00:00.000Z"],
    ["over it", "2026-10-19T03:00:00Z", "2026-10-26T04:00:00.000Z"],
    ["after it", "2026-10-26T04:00:00Z", "2026-11-02T04:00:00.000Z"],
  ])("is six in the morning there %s", (_when, after, next) => {
    expect(nextRunOf(mondayAtSix, new Date(after))?.toISOString()).toBe(next);
  });

  it("has one run in the hour that comes twice, the earlier", () => {
    const first = nextRunOf(sundayInTheNight, new Date("2026-10-24T12:00:00Z"));

    expect(first?.toISOString()).toBe("2026-10-25T00:30:00.000Z");
    expect(nextRunOf(sundayInTheNight, first as Date)?.toISOString()).toBe("2026-11-01T01:30:00.000Z");
  });
});

it("runs when the hour is over that a clock change in spring skips", () => {
  const next = nextRunOf(sundayInTheNight, new Date("2026-03-28T12:00:00Z"));

  expect(next?.toISOString()).toBe("2026-03-29T01:00:00.000Z");
});

it("has its weekday on the calendar of its own zone", () => {
  const auckland: Timing = { weekday: 1, time: "06:00", zone: "Pacific/Auckland", state: "active" };

  // Monday morning there is Sunday evening in UTC.
  expect(nextRunOf(auckland, new Date("2026-06-06T00:00:00Z"))?.toISOString()).toBe("2026-06-07T18:00:00.000Z");
});

it.each([1, 2, 3, 4, 5, 6, 7] as const)("runs on the ISO weekday %i", (weekday) => {
  const next = nextRunOf({ ...mondayAtSix, zone: "UTC", weekday }, new Date("2026-06-01T07:00:00Z"));

  expect(next?.getUTCDay()).toBe(weekday % 7);
});

it("has no next run while it is paused", () => {
  expect(nextRunOf({ ...mondayAtSix, state: "paused" }, new Date("2026-06-01T00:00:00Z"))).toBeNull();
});

describe("what is due", () => {
  it.each([
    ["nothing a minute too early", "2026-10-26T03:59:00Z", null],
    ["the run of this minute", "2026-10-26T04:00:00Z", "2026-10-26T04:00:00.000Z"],
    ["the run of this morning", "2026-10-26T12:00:00Z", "2026-10-26T04:00:00.000Z"],
    ["only the newest after a month off", "2026-11-25T12:00:00Z", "2026-11-23T04:00:00.000Z"],
  ])("is %s", (_what, now, due) => {
    const since = new Date("2026-10-20T00:00:00Z");

    expect(dueRunOf(mondayAtSix, since, new Date(now))?.toISOString() ?? null).toBe(due);
  });
});

describe("the week that a run reports on", () => {
  it.each([
    ["the week that ended the day before", "2026-10-26T04:00:00Z", "Europe/Kyiv", "2026-W43"],
    ["the week before, also on a Sunday", "2026-10-25T00:30:00Z", "Europe/Kyiv", "2026-W42"],
    ["by the calendar of the zone: it is Monday there", "2026-06-07T18:00:00Z", "Pacific/Auckland", "2026-W23"],
    ["the last week of the year before", "2027-01-04T04:00:00Z", "Europe/Kyiv", "2026-W53"],
  ])("is %s", (_what, run, zone, week) => {
    expect(reportedWeekOf(new Date(run), zone)).toBe(week);
  });
});
