import { countsPeople, traitsOf } from "@daybook/data";
import { dayWords, measureWords, periodWords } from "@daybook/charts";
import type { FigureEntry } from "@daybook/intake";

/** What a figure counts, as it stands after its words: "“six” children injured", "“28 people” injured", "“two attacks”". */
export function countedWords(entry: FigureEntry): string {
  const { measure, unit, commodity, victim_group, nationality = null, stock } = entry;
  const done = stock === true && measure === "hospitalised" ? "in hospital" : measureWords(measure);
  const untold = (words: string | null) => (words !== null && isSaid(words, entry) ? null : words);
  if (countsPeople(measure)) return joined([untold(nationality), untold(victim_group), done]);
  if (measure === "attacks") return joined([untold(unit)]);
  if (/attack|debris/.test(measure)) return done;
  return joined([untold(unit), commodity === null ? null : `of ${commodity}`, done]);
}

function joined(words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null).join(" ");
}

/** "two children" need not be told to be children; nor "at least two civilians" civilian. */
function isSaid(words: string, { span }: FigureEntry): boolean {
  return span.text.toLowerCase().includes(words.toLowerCase());
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
