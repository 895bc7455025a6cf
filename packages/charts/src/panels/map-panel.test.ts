import { totalsOf } from "@daybook/data";
import { expect, it } from "vitest";
import { atLeast, exactly, held, week } from "../testing/overview.ts";
import { hasRoom, mapPanel, type Outline } from "./map-panel.ts";
import { chartsOf } from "./panels.ts";
import { placePanel } from "./place-panel.ts";

const figures = [
  held("killed", exactly(0), { places: ["Sumy"], noneReported: true }),
  held("killed", atLeast(33), { places: ["Kharkiv"] }),
  held("killed", exactly(2), { places: ["Kherson"] }),
  held("killed", exactly(5), { places: ["Rafah"] }),
];
const map = mapOf("Kharkiv region", "Sumy region", "Kherson region", "Lviv region");

it("shades a region by what is best known of it, tells none from no data, and marks what has no ceiling", () => {
  expect(map.regions.map(({ place, shade, isOpen, told }) => [place, shade, isOpen, told?.full ?? null])).toEqual([
    ["Kharkiv region", 3, true, "33+ (at least 33, best 33, no source sets a ceiling)"],
    ["Sumy region", 0, false, "none reported (exact as told)"],
    ["Kherson region", 2, false, "2 (exact as told)"],
    ["Lviv region", null, false, null],
  ]);
});

it("says what each shade stands for, without a gap and without an overlap", () => {
  expect(map.shades).toEqual(["1", "2–9", "10 or more"]);
});

it("names what has a number and no outline: it would be lost", () => {
  expect(map.notDrawn).toEqual(["Rafah"]);
});

it("has room for a number only where it fits into its region", () => {
  const [kharkiv] = map.regions;
  if (kharkiv === undefined) throw new Error("no region");
  expect([hasRoom(kharkiv, 8), hasRoom({ ...kharkiv, width: 20 }, 8), hasRoom({ ...kharkiv, told: null }, 8)]).toEqual([
    true,
    false,
    false,
  ]);
});

function mapOf(...places: readonly string[]) {
  const parts = ["Kharkiv region", "Sumy region", "Kherson region", "Rafah"].map((place) => ({
    place,
    totals: totalsOf(figures, { ...week, place }),
  }));
  const [killed] = chartsOf({ totals: totalsOf(figures, week) }).casualties;
  if (killed === undefined) throw new Error("no chart of the killed");
  const regions = places.map((place): Outline => ({ place, path: "M0,0L9,0L9,9Z", at: [5, 5], width: 60 }));
  return mapPanel(placePanel(parts, killed), { country: "Ukraine", width: 60, height: 60, regions, note: null });
}
