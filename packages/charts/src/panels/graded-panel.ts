import { inWords, plain } from "../words/phrase.ts";
import type { Told } from "./over-time.ts";
import type { Column, TimePanel } from "./panel.ts";

/**
 * A chart by time with each column divided by how well it is attested (R12). Only its low is: lows of grades add up to the
 * low of the whole, and what a telling allows above that is nobody's in particular.
 */
export function gradedPanel<T extends Told>(panel: TimePanel<T>): TimePanel<T> {
  const said = [plain(words)];
  return {
    ...panel,
    id: `${panel.id}${ending}`,
    title: `${panel.title.replace(/, and of them \w+,/, "")}: how well it is attested`,
    sentence: inWords(said),
    said,
    names: panel.names.slice(0, 1),
    measures: panel.measures.slice(0, 1),
    totals: panel.totals.map((row) => row.slice(0, 1)),
    columns: panel.columns.map((column, at) => columnOf(column, panel.totals[at]?.[0] ?? null)),
  };
}

const ending = "-grades";
const words =
  "Each column is divided up to its least, the sum of what is told at least, by grade. What the tellings allow above that is not divided. Confirmed: admitted by who did it, or verified; fair: two or more independent origins; weak: one origin; contested: two sides name each other.";

/** The chart by time that the name of one by grade goes with: "killed" of "killed-grades"; `undefined` of another. */
export function chartOfGrades(name: string): string | undefined {
  return name.endsWith(ending) ? name.slice(0, -ending.length) : undefined;
}

function columnOf(column: Column, total: Told | null): Column {
  const [mark] = column.marks.filter(({ isInside }) => isInside !== true);
  if (mark === undefined || total === null) return { ...column, marks: [] };
  const grades = total.byGrade.map(({ grade, interval }) => ({ grade, low: interval.low }));
  return { ...column, marks: [{ ...mark, grades }] };
}
