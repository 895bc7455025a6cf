import type { RowOutcome } from "./part-of-rows.ts";
import type { Table } from "./tables/table.ts";

/**
 * Rows that were refused, as a CSV file that can be mended and imported again: before each stand its number, the column and
 * the reason.
 */
export function rejectedLines(
  { headerLine, delimiter }: Pick<Table, "headerLine" | "delimiter">,
  outcomes: readonly RowOutcome[],
): readonly string[] {
  const lineOf = (cells: readonly string[], line: string) => `${cells.map(quoted).join(delimiter)}${delimiter}${line}`;
  return [
    lineOf(["refused row", "refused column", "refused because"], headerLine),
    ...outcomes.flatMap((row) =>
      row.outcome === "refused" ? [lineOf([String(row.row), row.column ?? "", row.why], row.line)] : [],
    ),
  ];
}

function quoted(cell: string): string {
  return /["\r\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
