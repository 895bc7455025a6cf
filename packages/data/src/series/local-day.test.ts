import { expect, it } from "vitest";
import { localDayOf, zoneOf } from "./local-day.ts";

it.each([
  ["a ship leaves Odesa on 1 August", "2022-07-31T23:00Z", "Europe/Kyiv", "2022-08-01"],
  ["the same instant in New York is still 31 July", "2022-07-31T23:00Z", "America/New_York", "2022-07-31"],
  ["21:59 UTC in winter is 23:59 in Kyiv", "2024-12-31T21:59:59Z", "Europe/Kyiv", "2024-12-31"],
  ["22:00 UTC in winter is midnight in Kyiv", "2024-12-31T22:00Z", "Europe/Kyiv", "2025-01-01"],
  ["21:00 UTC in summer is midnight in Kyiv", "2024-07-31T21:00Z", "Europe/Kyiv", "2024-08-01"],
  ["an offset that is told is kept to", "2024-10-08T00:30+03:00", "Europe/Kyiv", "2024-10-08"],
  ["the last minute before clocks go back", "2024-10-27T00:59Z", "Europe/Kyiv", "2024-10-27"],
  ["Yangon is half an hour off", "2024-10-07T17:30Z", "Asia/Yangon", "2024-10-08"],
  ["a minute before", "2024-10-07T17:29Z", "Asia/Yangon", "2024-10-07"],
])("%s", (_what, instant, zone, day) => {
  expect(localDayOf(instant, zone)).toBe(day);
  expect(localDayOf(new Date(instant), zone)).toBe(day);
});

it("takes the zone of a place that is known, also of a street in it", () => {
  expect(["Odesa", "Samara region", "bus stop, Sloviansk", "Atlantis"].map(zoneOf)).toEqual([
    "Europe/Kyiv",
    "Europe/Samara",
    "Europe/Kyiv",
    undefined,
  ]);
});
