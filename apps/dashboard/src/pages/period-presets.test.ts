import { expect, it } from "vitest";
import { isSamePeriod, presetsOf } from "./period-presets.ts";

const week = { from: "2024-10-07", to: "2024-10-13" };

it("offers the week, four, a year of weeks and all that is told of, up to the week that is shown", () => {
  expect(presetsOf(week, { from: "2022-02-24", to: "2024-10-08" })).toEqual([
    { name: "Week", period: week },
    { name: "4 weeks", period: { from: "2024-09-16", to: "2024-10-13" } },
    { name: "52 weeks", period: { from: "2023-10-16", to: "2024-10-13" } },
    { name: "All", period: { from: "2022-02-21", to: "2024-10-13" } },
  ]);
});

it("leads from one length to another of the same end", () => {
  const [shorter] = presetsOf({ from: "2024-09-16", to: "2024-10-13" }, null);
  expect(shorter !== undefined && isSamePeriod(shorter.period, week)).toBe(true);
});
