import type { DraftFigure } from "@daybook/intake";
import type { ReadFile } from "./read-file.ts";

/** A reading as lines of a terminal: the figures with their sentences, what is none and why, what a person must look at. */
export function readingLines({ reading, published, cue, text, doubts }: ReadFile): string {
  const { figures, distractors, title, problems } = reading;
  const again = figures.filter(isAgain).length;
  const heading = [
    title,
    `Published on ${published}, by ${cue}: ${counted(figures.length, "figure")}${again === 0 ? "" : `, ${again} of them told again`}.`,
  ];
  const parts = [
    heading,
    figures.flatMap((figure) => figureLines(figure, text)),
    section(
      "Numerals that are no figures",
      fewOf(distractors.map(({ text: words, why }) => `${words}: ${why.replaceAll("_", " ")}`)),
    ),
    section("For a person to look at", [...doubts, ...problems]),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(harmless).join("\n"))
    .join("\n\n")}\n`;
}

/** A text must not steer the terminal that shows it: no control characters, no turning of the direction. */
function harmless(line: string): string {
  return line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ");
}

export function counted(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;
}

const most = 100;

/** A table pasted into a text has thousands of numerals; nobody reads them all. */
function fewOf(lines: readonly string[]): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), `and ${lines.length - most} more`];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `  ${line}`)];
}

function figureLines(figure: DraftFigure, text: string): readonly string[] {
  const { id, span, measure } = figure;
  const facts = [
    wordsOf(span.text),
    placeOf(figure),
    timeOf(figure),
    speakerOf(figure),
    ...relationsOf(figure),
    foundAs(figure),
  ];
  return [
    `${id}  ${measure.replaceAll("_", " ")}: ${facts.filter((fact) => fact !== "").join("; ")}`,
    `      ${marked(figure, text)}`,
  ];
}

function wordsOf(words: string): string {
  return words.replace(/\s+/gu, " ");
}

function placeOf({ place }: DraftFigure): string {
  return place ?? "no place told";
}

function timeOf({ date, period_start, period_end, cumulative }: DraftFigure): string {
  if (date !== null) return date;
  return `${period_start} to ${period_end}${cumulative ? ", a running total" : ""}`;
}

function speakerOf({ attributed_to, status }: DraftFigure): string {
  return `${attributed_to ?? "the brief itself"}, ${status}`;
}

/** Which pattern found it, and how sure that is: what was inherited or may mean two things is less so. */
function foundAs({ pattern, confidence }: DraftFigure): string {
  return `${pattern}, ${Math.round(confidence * 100)}% sure`;
}

function isAgain({ duplicate_of, restates }: DraftFigure): boolean {
  return duplicate_of !== null || restates !== null;
}

function relationsOf({
  duplicate_of,
  part_of,
  subset_of,
  alternative_to,
  revises,
  restates,
}: DraftFigure): readonly string[] {
  return [
    duplicate_of === null ? "" : `tells ${duplicate_of} again`,
    part_of === null ? "" : `a part of ${part_of}`,
    subset_of === null ? "" : `inside ${subset_of}`,
    alternative_to === null ? "" : `a rival of ${alternative_to}`,
    revises === null ? "" : `revises ${revises.figure} of ${revises.brief}`,
    restates === null ? "" : `restates ${restates.figure} of ${restates.brief}`,
  ];
}

/** As much of a sentence as a person takes in at once, before and after the words. */
const around = 240;

/** The sentence with the words of the figure between ‹ and ›. */
function marked({ start, end, span }: DraftFigure, text: string): string {
  const [from, to] = [Math.max(start, span.start - around), Math.min(end, span.end + around)];
  const [before, after] = [from > start ? "…" : "", to < end ? "…" : ""];
  return wordsOf(`${before}${text.slice(from, span.start)}‹${span.text}›${text.slice(span.end, to)}${after}`);
}
