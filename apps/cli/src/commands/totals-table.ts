import { actorWords, boundWords, quantityWords, sideWords, type TotalsQuestion } from "@daybook/charts";
import type { SumTotal } from "@daybook/store";

export interface Answer extends TotalsQuestion {
  readonly rows: readonly SumTotal[];
}

/** The totals as lines of a terminal: what, low, best, high, whose. */
export function totalsTable({ rows, place, from, to, asKnownOn, coverage }: Answer): string {
  const heading = `${place ?? "All places"}, ${from} to ${to}, as known on ${asKnownOn}; ${coverage.briefed} of ${coverage.days} days briefed`;
  if (rows.length === 0) return `${heading}\nNo data.\n`;
  const lines = [["", "low", "best", "high", ""], ...rows.map(cellsOf)];
  return `${heading}\n${aligned(lines)}\n`;
}

function cellsOf(total: SumTotal): readonly string[] {
  return [
    `${total.ofWhich ? "  of which " : ""}${quantityWords(total.key)}`,
    ...boundWords(total.interval),
    notesOn(total).filter(Boolean).join(", "),
  ];
}

function notesOn({ key, apart, noneReported, conflicts }: SumTotal): readonly string[] {
  return [
    sideWords({ ...key, actor: null }),
    actorWords(key),
    noneReported ? "none reported" : "",
    conflicts.length === 0 ? "" : "conflict",
    apart === null ? "" : `said by ${apart} alone, in no total`,
  ];
}

/** The first column to the left, the numbers to the right, what is said of them as it comes. */
function aligned(lines: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3].map((at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const cellAt = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0);
  return lines.map((line) => line.map(cellAt).join("  ").trimEnd()).join("\n");
}
