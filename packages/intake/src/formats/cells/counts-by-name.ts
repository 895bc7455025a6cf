import type { Cells } from "../tables/table.ts";
import { CellError } from "./cell-error.ts";

/**
 * Counts by name as Python writes them: `{'south': 61, 'east': NaN}`, which is no JSON. What is NaN is told without a number:
 * unknown, and left out.
 */
export function countsByName(cells: Cells, column: string): readonly (readonly [name: string, count: number])[] {
  const told = (cells[column] ?? "").trim();
  if (told === "") return [];
  const entries = [...told.matchAll(entry)].map(([, name = "", count = ""]) => [name, Number(count)] as const);
  const rest = told.replace(entry, "").replace(/[{},\s]/g, "");
  if (rest !== "")
    throw new CellError(column, `“${told}” is no list of counts by name, such as {'south': 61, 'east': NaN}.`);
  return entries.filter(([, count]) => !Number.isNaN(count));
}

const entry = /['"]([^'"]+)['"]\s*:\s*(\d+(?:\.\d+)?|NaN|None)/g;
