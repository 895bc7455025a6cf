import { totalsOf } from "@daybook/data";
import { expect, it } from "vitest";
import { atLeast, exactly, held, week } from "../testing/overview.ts";
import { chartsOf } from "./panels.ts";
import { placePanel } from "./place-panel.ts";

const figures = [
  held("killed", exactly(1), { places: ["Sumy"] }),
  held("killed", atLeast(7), { places: ["Kharkiv"] }),
  held("injured", exactly(4), { places: ["Odesa"] }),
];

it("has a row for each place that tells of it, the most first, and none that would read as zero", () => {
  const parts = ["Kharkiv region", "Odesa region", "Sumy region"].map((place) => ({
    place,
    totals: totalsOf(figures, { ...week, place }),
  }));
  const [killed] = chartsOf({ totals: totalsOf(figures, week) }).casualties;
  if (killed === undefined) throw new Error("no chart of the killed");
  const { title, rows } = placePanel(parts, killed);
  expect(title).toBe("Killed by place");
  expect(rows.map(({ place, total }) => [place, total.interval.low])).toEqual([
    ["Kharkiv region", 7],
    ["Sumy region", 1],
  ]);
});
