import type { Figure, FigureId, IncidentId, Interval, Total } from "@daybook/data";
import { digits, longWords, shortWords } from "./interval-words.ts";

/** What is needed to name what a total adds up. */
export interface SumNames {
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly incidents: ReadonlyMap<IncidentId, { readonly label: string }>;
}

/**
 * How a total comes to be, sentence by sentence: what it adds, what it takes for told inside another, what stands beside
 * it and is not in it.
 */
export function sumSentences(total: Total, names: SumNames): readonly string[] {
  return [
    additionWords(total, names),
    ...shareSentences(total, names),
    ...total.assumed.map((assumed) => assumedWords(assumed, names)),
    ...besideSentences(total, names),
    ...gradeSentence(total),
  ];
}

function additionWords({ figures, shares, interval }: Total, names: SumNames): string {
  if (figures.length === 1) return `It is the number of one incident, ${labelOf(figures[0], names)}.`;
  const terms = figures.map((id, at) => `${shortWords(shares[at] ?? interval)} (${labelOf(id, names)})`);
  return `It adds ${figures.length} incidents, none of which is part of another: ${terms.join(" + ")} = ${longWords(interval)}.`;
}

/** An event that straddles the border of the period, or bodies of no known day: not all of it is claimed (R9). */
function shareSentences({ figures, shares }: Total, names: SumNames): readonly string[] {
  return figures.flatMap((id, at) => {
    const [figure, share] = [names.figures.get(id), shares[at]];
    if (figure === undefined || share === undefined || isSame(figure.interval, share)) return [];
    const why =
      figure.undated === null
        ? "not all of its days lie in this period, or other briefs tell of parts of it"
        : `of ${longWords(figure.undated)} of them nobody knows the day`;
    return [`Of ${labelOf(id, names)} (${longWords(figure.interval)}) it claims ${longWords(share)}: ${why}.`];
  });
}

function isSame(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.best === b.best && a.high === b.high;
}

function assumedWords({ whole, parts }: Total["assumed"][number], names: SumNames): string {
  const inside = parts.map((part) => labelOf(part, names)).join("; ");
  return `Taken to be inside ${labelOf(whole, names)}, a count of that place and time, though nobody says so, and therefore not added: ${inside}.`;
}

function besideSentences(total: Total, { incidents }: SumNames): readonly string[] {
  const { open, withoutBest, unquantifiedIn, unallocated, figures } = total;
  const silent = unquantifiedIn
    .map(({ incident }) => incidents.get(incident)?.label ?? "an incident that was told")
    .join("; ");
  const high = unallocated?.high;
  return [
    open > 0 && figures.length > 1 ? `${digits(open)} of them ${open === 1 ? "has" : "have"} no ceiling.` : "",
    withoutBest > 0
      ? `${withoutBest === 1 ? "One gives" : `${digits(withoutBest)} give`} no central figure and ${withoutBest === 1 ? "is" : "are"} added to the best with the low.`
      : "",
    silent === "" ? "" : `Nothing of this is told of: ${silent}. That is not counted as none.`,
    unallocated === null
      ? ""
      : `Beside it, ${high === null || high === undefined ? "an unknown number" : `up to ${digits(high)}`} more may be of this place: told only together with other places.`,
  ].filter((sentence) => sentence !== "");
}

function gradeSentence({ byGrade }: Total): readonly string[] {
  if (byGrade.length < 2) return [];
  return [
    `By how well it is attested: ${byGrade.map(({ grade, interval }) => `${grade} ${shortWords(interval)}`).join(", ")}.`,
  ];
}

function labelOf(id: FigureId | undefined, { figures, incidents }: SumNames): string {
  const incident = figures.get(id ?? "")?.incident;
  return `“${incidents.get(incident ?? "")?.label ?? "an incident"}”`;
}
