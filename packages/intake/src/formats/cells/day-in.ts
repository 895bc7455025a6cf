import { isDay } from "@daybook/data";
import type { Cells } from "../tables/table.ts";
import { CellError } from "./cell-error.ts";

/** A day: "2024-10-08", "08-Oct-24", "8 October 2024", or the first ten characters of an instant. */
export function dayIn(cells: Cells, column: string): string {
  const told = (cells[column] ?? "").trim();
  const day = dayOf(told);
  if (day === undefined)
    throw new CellError(column, told === "" ? "no day is told." : `“${told}” is no day. Write it as 2024-10-08.`);
  return day;
}

/** The day that some words are; `undefined` where they are none, or may be two ("02/03/2024"). */
export function dayOf(told: string): string | undefined {
  const iso = told.replaceAll("/", "-").slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}/.test(iso)) return isDay(iso) ? iso : undefined;
  const [, date = "", month = "", year = ""] = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ](\d{2}|\d{4})$/.exec(told) ?? [];
  const at = months.indexOf(month.toLowerCase());
  if (at === -1) return undefined;
  const day = `${year.length === 2 ? `20${year}` : year}-${String(at + 1).padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? day : undefined;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
