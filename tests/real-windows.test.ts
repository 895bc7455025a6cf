import { daysOfWindow, shareOf, weekOf, interval, periodOfWeek, type Period } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { cell, openDataIsAbsent, rowsOf, skipped, type Row } from "./open-data.ts";

const kyiv = "Europe/Kyiv";

describe.skipIf(openDataIsAbsent !== null)(`the 3,770 attacks of the missile file of 7 June 2026${skipped}`, () => {
  const rows = openDataIsAbsent === null ? rowsOf("missile-attacks/missile_attacks_daily_2026-06-07.csv") : [];
  const events = rows.map((row) => daysOfWindow(windowOf(row), kyiv));

  it("cross an ISO week 128 times if only their dates are read", () => {
    expect(rows).toHaveLength(3770);
    expect(rows.filter((row) => isOverWeeks(datesOf(row)))).toHaveLength(128);
  });

  it("cross one only once by their clock: 127 nights go whole to the day that they mostly cover", () => {
    const crossing = rows.filter((_row, at) => isOverWeeks(events[at] as Period));
    expect(crossing.map((row) => [cell(row, "time_start").length, cell(row, "time_end").length])).toEqual([[10, 16]]);
    const moved = rows.flatMap((row, at) =>
      isOverWeeks(datesOf(row)) ? [{ dates: datesOf(row), event: events[at] }] : [],
    );
    const went = (side: "from" | "to") =>
      moved.filter(({ dates, event }) => event?.from === dates[side] && event.to === dates[side]).length;
    expect([went("from"), went("to")]).toEqual([0, 127]);
  });

  it("lie on one day wherever their clock is told, but for five that are longer than 24 hours", () => {
    const isTimed = (row: Row) =>
      [cell(row, "time_start"), cell(row, "time_end")].every((told) => told.trim().length > 10);
    const timed = rows.flatMap((row, at) => (isTimed(row) ? [events[at]] : []));
    expect(timed.length).toBe(1534);
    expect(timed.filter((event) => event?.from !== event?.to)).toHaveLength(5);
  });

  it("give every week what it may claim, and all weeks together what was launched", () => {
    const launched = rows.flatMap((row, at) => {
      const event = events[at];
      return cell(row, "launched") === "" || event === undefined
        ? []
        : [{ event, count: Number(cell(row, "launched")) }];
    });
    const shares = launched.flatMap(({ event, count }) => {
      const weeks = [...new Set([weekOf(event.from), weekOf(event.to)])].map((week) => periodOfWeek(week) as Period);
      return weeks.map((week) => shareOf(interval(count, count, count), event, week));
    });
    const sum = (bound: "low" | "best" | "high") => shares.reduce((total, share) => total + (share?.[bound] ?? 0), 0);
    const all = launched.reduce((total, { count }) => total + count, 0);
    const straddling = launched
      .filter(({ event }) => isOverWeeks(event))
      .reduce((total, { count }) => total + count, 0);
    expect([sum("low"), sum("best"), sum("high")]).toEqual([all - straddling, all, all + straddling]);
  });

  it("name several models in one cell 70 times, with one number for all", () => {
    const several = rows.filter((row) => modelsIn(row).length > 1);
    expect(several).toHaveLength(70);
    expect(several.filter((row) => /^\d+(\.0)?$/.test(cell(row, "launched")))).toHaveLength(70);
  });
});

/** "2023-05-16 3:30" is half past three, and a blank at the end is nothing. */
function momentOf(told: string): string {
  const [day = "", clock] = told.trim().split(" ");
  return clock === undefined ? day : `${day}T${clock.padStart(5, "0")}`;
}

function windowOf(row: Row) {
  return { start: momentOf(cell(row, "time_start")), end: momentOf(cell(row, "time_end")) };
}

function datesOf(row: Row): Period {
  return { from: cell(row, "time_start").slice(0, 10), to: cell(row, "time_end").slice(0, 10) };
}

function isOverWeeks({ from, to }: Period): boolean {
  return weekOf(from) !== weekOf(to);
}

/** "X-101/X-555 and Kalibr": models of one launcher are told with a stroke, several with "and". */
function modelsIn(row: Row): readonly string[] {
  return cell(row, "model").split(" and ");
}
