import type { Measure, Total } from "@daybook/data";
import { countWords, longWords, shortWords } from "../words/interval-words.ts";
import { measureWords } from "../words/quantity-words.ts";
import type { OverTime, Told } from "./over-time.ts";
import type { Column, Mark, Theme, TimePanel } from "./panel.ts";
import { rowOfSubject, type Subject } from "./subject.ts";

/** What a chart is of, whether by time or by place. */
export interface ChartRequest {
  readonly id: string;
  readonly theme: Theme;
  /** "Killed by day (Ukraine’s side)", given "by day". */
  readonly title: (by: string) => string;
  readonly unit: string;
  /** The outer mark, and what is told inside it. */
  readonly measures: readonly [Measure, ...Measure[]];
  /** What is drawn; `null` where nothing is told. */
  readonly subject: Subject | null;
  /** What is told of the same measures and not drawn, in words. */
  readonly others: readonly string[];
}

/** One column a day or a week, with what is held of one measure in it and of what lies inside it. */
export function timePanel<T extends Told>(time: OverTime<T>, request: ChartRequest): TimePanel<T> {
  const { id, theme, title, unit, measures } = request;
  const rows = time.columns.map(({ totals }) => foundIn(totals, request));
  return {
    id,
    theme,
    title: title(`by ${time.grain}`),
    unit,
    sentence: sentenceOf(time, request),
    names: measures.map(measureWords),
    columns: time.columns.map(({ label, isBriefed }, at): Column => ({
      label,
      isBriefed,
      marks: (rows[at] ?? []).flatMap((total, inside) => (total === null ? [] : [markOf(total, inside > 0)])),
    })),
    totals: rows,
    grain: time.grain,
    measures,
    periods: time.columns.map(({ from, to }) => ({ from, to })),
  };
}

/** The row that stands for a measure of one side as a whole: people of every class, the common unit. */
export function wholeOf(totals: readonly Total[], measure: Measure, side: string | null): Total | null {
  const rows = totals.filter(
    ({ key, apart }) => key.measure === measure && apart === null && key.kind === "flow" && key.side === side,
  );
  return (
    rows.find(({ ofWhich, key }) => !ofWhich && key.victimClass !== "military") ??
    rows.find(({ ofWhich }) => !ofWhich) ??
    null
  );
}

function foundIn<T extends Told>(
  totals: readonly T[],
  { measures, subject }: Pick<ChartRequest, "measures" | "subject">,
): readonly (T | null)[] {
  return measures.map((measure) => (subject === null ? null : rowOfSubject(totals, measure, subject)));
}

function markOf({ key, interval, noneReported }: Told, isInside: boolean): Mark {
  const { low, best, high } = interval;
  const words = noneReported ? "none reported" : shortWords(interval);
  return { name: measureWords(key.measure), ...(isInside ? { isInside } : {}), low, best, high, words };
}

function sentenceOf({ totals, coverage, columns, grain }: OverTime<Told>, request: ChartRequest): string {
  const [total = null, ...inside] = foundIn(totals, request);
  const { briefed, days } = coverage;
  const covered = `${briefed} of ${days} days have a brief`;
  const told = inside.map((part, at) => insideWords(part, request.measures[at + 1], total)).join("");
  const rest = request.others.length === 0 ? "" : ` Not in this chart: ${request.others.join("; ")}.`;
  if (total === null) return `No data on ${whatOf(request)}${told} (${covered}).${rest}`;
  const during = days === 1 ? "in one day" : `in ${days} days`;
  const isOfNone = columns.every((column) => foundIn(column.totals, request)[0] === null);
  const whole = isOfNone ? ` It is told of several ${grain}s together, so no ${grain} shows it.` : "";
  return `${capital(countOf(total, request))}${told} ${during}; ${covered}.${whole}${rest}`;
}

function insideWords(part: Told | null, measure: Measure | undefined, whole: Told | null): string {
  if (part === null || measure === undefined) return "";
  return `, ${whole === null ? "" : "of them "}${part.noneReported ? "none" : longWords(part.interval)} ${measureWords(measure)}`;
}

function countOf({ interval, noneReported }: Told, request: ChartRequest): string {
  if (noneReported) return `none reported (${request.unit})`;
  const isUnknown = interval.low === 0 && interval.high === null;
  return countWords(interval, isUnknown ? whatOf(request) : request.unit);
}

function whatOf({ theme, subject, unit }: ChartRequest): string {
  return theme === "casualties" && subject?.isMilitary !== true ? `people ${unit}` : unit;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
