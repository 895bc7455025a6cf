import { countsPeople, traitsOf } from "@daybook/data";
import { dayWords, measureWords, periodWords } from "@daybook/charts";
import type { FigureEntry } from "@daybook/intake";

/** What a figure counts, as it stands after its words: "children injured", "drones launched", "tonnes of grain shipped". */
export function countedWords({ measure, unit, commodity, victim_group, nationality, stock }: FigureEntry): string {
  const done = stock === true && measure === "hospitalised" ? "in hospital" : measureWords(measure);
  if (countsPeople(measure)) return [nationality, victim_group, done].filter(Boolean).join(" ");
  if (/attack|debris/.test(measure)) return measure === "attacks" ? unit : done;
  return `${commodity === null ? unit : `${unit} of ${commodity}`} ${done}`;
}

/** The words of a figure on one line; a line break in the text is none here. */
export function toldWords({ span }: Pick<FigureEntry, "span">): string {
  return `“${span.text.replace(/\s+/gu, " ")}”`;
}

/** A figure in a list to choose from: “28 people” injured. */
export function shortFigure(entry: FigureEntry): string {
  return `${toldWords(entry)} ${countedWords(entry)}`;
}

export function timeWords({ date, period_start, period_end }: FigureEntry): string {
  if (date !== null) return dayWords(date);
  if (period_start === null || period_end === null) return "no day told";
  return periodWords({ from: period_start, to: period_end });
}

/** Place, day, who says it: what a person checks at a glance. */
export function factsOf(entry: FigureEntry): readonly string[] {
  const { place, cumulative, stock, attributed_to, status, actor, measure, weapon, victim_side } = entry;
  const isByActor = traitsOf(measure).kind === "strike" || traitsOf(measure).kind === "shipment";
  return [
    place ?? "no place told",
    timeWords(entry),
    cumulative ? "a running total, in no sum" : "",
    stock === true ? "how many on that day" : "",
    `${attributed_to ?? "the brief itself"}, ${status}`,
    victim_side === null || isByActor ? "" : `${victim_side}’s`,
    isByActor && actor !== null ? `by ${actor}` : "",
    weapon ?? "",
  ].filter((fact) => fact !== "");
}
