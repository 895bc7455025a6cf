import type { Cells } from "./tables/table.ts";

/** The second row of an HXL file, whose cells are tags such as `#date` or empty: it says what columns mean. */
export function isTagRow(cells: Cells): boolean {
  const told = Object.values(cells).filter((cell) => cell !== undefined && cell.trim() !== "");
  return told.length > 0 && told.every((cell) => /^#[a-z]/.test(cell?.trim() ?? ""));
}
