import { daysOf, type Measure, type Overview, type Total } from "@daybook/data";
import { shortDayWords } from "../words/date-words.ts";
import { countWords, longWords, shortWords } from "../words/interval-words.ts";
import { measureWords } from "../words/quantity-words.ts";
import type { Column, Mark, PanelWithTotals, Theme } from "./panel.ts";
import { rowOfSubject, type Subject } from "./subject.ts";

export interface DayPanelRequest {
  readonly id: string;
  readonly theme: Theme;
  readonly title: string;
  readonly unit: string;
  /** The outer mark, and what is told inside it. */
  readonly measures: readonly [Measure, ...Measure[]];
  /** What is drawn; `null` where nothing is told. */
  readonly subject: Subject | null;
  /** What is told of the same measures and not drawn, in words. */
  readonly others: readonly string[];
}

/** One column a day, with what is held of one measure on that day and of what lies inside it. */
export function dayPanel(overview: Overview, request: DayPanelRequest): PanelWithTotals {
  const { id, theme, title, unit, measures } = request;
  const rows = overview.byDay.map(({ totals }) => foundIn(totals, request));
  return {
    id,
    theme,
    title,
    unit,
    sentence: sentenceOf(overview, request),
    names: measures.map(measureWords),
    columns: overview.byDay.map(({ day, briefed }, at): Column => ({
      label: shortDayWords(day),
      isBriefed: briefed,
      marks: (rows[at] ?? []).flatMap((total, inside) => (total === null ? [] : [markOf(total, inside > 0)])),
    })),
    totals: rows,
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

function foundIn(totals: readonly Total[], { measures, subject }: DayPanelRequest): readonly (Total | null)[] {
  return measures.map((measure) => (subject === null ? null : rowOfSubject(totals, measure, subject)));
}

function markOf({ key, interval, noneReported }: Total, isInside: boolean): Mark {
  const { low, best, high } = interval;
  const words = noneReported ? "none reported" : shortWords(interval);
  return { name: measureWords(key.measure), ...(isInside ? { isInside } : {}), low, best, high, words };
}

function sentenceOf(overview: Overview, request: DayPanelRequest): string {
  const [total = null, ...inside] = foundIn(overview.totals, request);
  const { briefed, days } = overview.coverage;
  const covered = `${briefed} of ${days} days have a brief`;
  const told = inside.map((part, at) => insideWords(part, request.measures[at + 1], total)).join("");
  const rest = request.others.length === 0 ? "" : ` Not in this chart: ${request.others.join("; ")}.`;
  if (total === null) return `No data on ${whatOf(request)}${told} (${covered}).${rest}`;
  const length = daysOf(overview.request).length;
  const during = length === 1 ? "in one day" : `in ${length} days`;
  const isOfNoDay = overview.byDay.every(({ totals }) => foundIn(totals, request)[0] === null);
  const whole = isOfNoDay ? " It is told of several days together, so no day shows it." : "";
  return `${capital(countOf(total, request))}${told} ${during}; ${covered}.${whole}${rest}`;
}

function insideWords(part: Total | null, measure: Measure | undefined, whole: Total | null): string {
  if (part === null || measure === undefined) return "";
  return `, ${whole === null ? "" : "of them "}${part.noneReported ? "none" : longWords(part.interval)} ${measureWords(measure)}`;
}

function countOf({ interval, noneReported }: Total, request: DayPanelRequest): string {
  if (noneReported) return `none reported (${request.unit})`;
  const isUnknown = interval.low === 0 && interval.high === null;
  return countWords(interval, isUnknown ? whatOf(request) : request.unit);
}

function whatOf({ theme, subject, unit }: DayPanelRequest): string {
  return theme === "casualties" && subject?.isMilitary !== true ? `people ${unit}` : unit;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
