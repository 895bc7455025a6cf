import type { FigureEntry } from "@daybook/intake";

/**
 * The keys that the same figures cost in a spreadsheet or a form of the same fields: for each figure that is told anew every
 * letter of its values, and one Tab for each field. What it is part of is not counted; nor is copying, looking or undoing.
 */
export function keysTyped(figures: readonly FigureEntry[]): number {
  const rows = figures.filter(({ duplicate_of }) => duplicate_of === null);
  return rows.map(keysOfRow).reduce((sum, keys) => sum + keys, 0);
}

function keysOfRow(entry: FigureEntry): number {
  const values = valuesOf(entry);
  return values.join("").length + values.length;
}

/** What a row says: number, bound, what, who, where, when, by whom. */
function valuesOf({ low, best, high, bound, ...entry }: FigureEntry): readonly string[] {
  const number = bound === "range" ? `${low}-${high}` : String(low ?? best ?? high);
  const days = entry.date === null ? [entry.period_start, entry.period_end] : [entry.date];
  const words = [entry.victim_group ?? entry.commodity, entry.place, ...days, entry.attributed_to];
  return [number, bound === "exact" ? "" : bound, entry.measure, ...words.map((word) => word ?? "")];
}
