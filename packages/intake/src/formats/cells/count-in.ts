import type { Cells } from "../tables/table.ts";
import { CellError } from "./cell-error.ts";

/** A number of things: "236.0", "66,564". `null` where the cell is empty: unknown, and never zero. */
export function countIn(cells: Cells, column: string): number | null {
  const told = (cells[column] ?? "").trim();
  if (told === "") return null;
  const count = Number(/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(told) ? told.replaceAll(",", "") : told);
  if (!/^[+\d]/.test(told) || !Number.isFinite(count))
    throw new CellError(
      column,
      `“${told}” is no number. Write it as 12, or leave the cell empty where it is not known.`,
    );
  if (!Number.isInteger(count)) throw new CellError(column, `“${told}” is no whole number.`);
  return count;
}
