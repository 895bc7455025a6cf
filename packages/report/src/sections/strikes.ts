import { panelsOf } from "@daybook/charts";
import { heading } from "../paper/heading.ts";
import { dayCharts } from "./day-charts.ts";
import type { Printing } from "./printing.ts";
import { regionTable } from "./region-table.ts";

/** Attacks; munitions launched, and of them intercepted. */
export function strikes(printing: Printing): void {
  heading(printing.sheet, "Strikes", 300);
  dayCharts(printing, panelsOf(printing.overview).strikes);
  regionTable(printing, [
    { title: "Attacks", measure: "attacks" },
    { title: "Launched", measure: "launched" },
    { title: "Intercepted", measure: "intercepted" },
  ]);
}
