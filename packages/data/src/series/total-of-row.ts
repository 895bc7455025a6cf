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
  return totalsOf(figures, filter).find(isRow) ?? hiddenTotalOfRow(figures, filter, isRow);
}

/** The same of a row that is known not to be among the totals. */
export function hiddenTotalOfRow(
  figures: readonly Figure[],
  filter: Filter,
  isRow: (row: Row) => boolean,
): Total | null {
  const row = figures.filter(isRow);
  return row.length === 0 ? null : (totalsOf(row, filter, figures)[0] ?? null);
}
