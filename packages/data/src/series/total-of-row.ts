import type { Figure } from "../figures/figure.ts";
import type { Filter } from "./chosen.ts";
import { totalsOf, type Total } from "./totals.ts";

type Row = Pick<Figure, "key" | "apart">;

/**
 * One row of the totals, also where a table leaves it out because it says again what a finer row says.
 *
 * Eleven apartment blocks damaged are eleven buildings, in one row. Once a school is told too, the buildings are twelve:
 * they were eleven before, and not "no data".
 */
export function totalOfRow(figures: readonly Figure[], filter: Filter, isRow: (row: Row) => boolean): Total | null {
  const shown = totalsOf(figures, filter).find(isRow);
  return shown ?? totalsOf(figures.filter(isRow), filter, figures)[0] ?? null;
}
