import type { Cells } from "../tables/table.ts";
import { CellError } from "./cell-error.ts";

/** A number of things: "236.0", "66,564". `null` where the cell is empty: unknown, and never zero. */
export function countIn(cells: Cells, column: string): number | null {
  const count = amountIn(cells, column);
  if (count === null || Number.isInteger(count)) return count;
  throw new CellError(column, `“${count}” is no whole number.`);
}

/** What is weighed or measured: "2,436.99". */
export function amountIn(cells: Cells, column: string): number | null {
  const told = (cells[column] ?? "").trim();
  if (told === "") return null;
  const amount = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(told) ? Number(told.replaceAll(",", "")) : Number(told);
  if (/^\d/.test(told) && Number.isFinite(amount)) return amount;
  throw new CellError(column, `“${told}” is no number. Write it as 12, or leave the cell empty where it is not known.`);
}
