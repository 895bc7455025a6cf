import type { Measure, Total } from "@daybook/data";
import { longWords, shortWords } from "../words/interval-words.ts";
import { capitalised, counted, inWords, ofTotal, plain, type Phrase } from "../words/phrase.ts";
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
  const said = saidOf(time, request);
  return {
    id,
    theme,
    title: title(`by ${time.grain}`),
    unit,
    sentence: inWords(said),
    said,
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

function saidOf<T extends Told>(time: OverTime<T>, request: ChartRequest): readonly Phrase<T>[] {
  const { totals, coverage, columns, grain } = time;
  const [total = null, ...inside] = foundIn(totals, request);
  const { briefed, days } = coverage;
  const covered = `${briefed} of ${days} days have a brief`;
  const told = inside.flatMap((part, at) => insidePhrases(part, request.measures[at + 1], total));
  const rest = request.others.length === 0 ? "" : ` Not in this chart: ${request.others.join("; ")}.`;
  if (total === null) return [plain(`No data on ${whatOf(request)}`), ...told, plain(` (${covered}).${rest}`)];
  const during = days === 1 ? "in one day" : `in ${days} days`;
  const isOfNone = columns.every((column) => foundIn(column.totals, request)[0] === null);
  const whole = isOfNone ? ` It is told of several ${grain}s together, so no ${grain} shows it.` : "";
  return [...capitalised(countOf(total, request)), ...told, plain(` ${during}; ${covered}.${whole}${rest}`)];
}

function insidePhrases<T extends Told>(
  part: T | null,
  measure: Measure | undefined,
  whole: T | null,
): readonly Phrase<T>[] {
  if (part === null || measure === undefined) return [];
  const number = part.noneReported ? "none" : longWords(part.interval);
  return [plain(whole === null ? ", " : ", of them "), ofTotal(number, part), plain(` ${measureWords(measure)}`)];
}

function countOf<T extends Told>(total: T, request: ChartRequest): readonly Phrase<T>[] {
  const { interval, noneReported } = total;
  if (noneReported) return [ofTotal("none reported", total), plain(` (${request.unit})`)];
  const isUnknown = interval.low === 0 && interval.high === null;
  return counted(total, isUnknown ? whatOf(request) : request.unit);
}

function whatOf({ theme, subject, unit }: ChartRequest): string {
  return theme === "casualties" && subject?.isMilitary !== true ? `people ${unit}` : unit;
}
