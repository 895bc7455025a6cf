import { daysOf, type Measure, type Overview, type Total } from "@daybook/data";
import { shortDayWords } from "../words/date-words.ts";
import { longWords, shortWords } from "../words/interval-words.ts";
import { measureWords } from "../words/quantity-words.ts";
import type { Column, Mark, PanelWithTotals, Theme } from "./panel.ts";

export interface DayPanelRequest {
  readonly id: string;
  readonly theme: Theme;
  readonly title: string;
  readonly unit: string;
  /** The outer mark, and what is told inside it. */
  readonly measures: readonly Measure[];
  readonly side: string | null;
}

/** One column a day, with what is held of one measure on that day and of what lies inside it. */
export function dayPanel(overview: Overview, request: DayPanelRequest): PanelWithTotals {
  const rows = overview.byDay.map(({ day, briefed, totals }) => {
    const found = request.measures.map((measure) => wholeOf(totals, measure, request.side));
    return { day, briefed, found };
  });
  return {
    id: request.id,
    theme: request.theme,
    title: request.title,
    unit: request.unit,
    sentence: sentenceOf(overview, request),
    columns: rows.map(({ day, briefed, found }): Column => ({
      label: shortDayWords(day),
      isBriefed: briefed,
      marks: found.flatMap((total) => (total === null ? [] : [markOf(total)])),
    })),
    totals: rows.map(({ found }) => found),
  };
}

/** The row that stands for a measure as a whole: people of every class, the common unit. */
export function wholeOf(totals: readonly Total[], measure: Measure, side: string | null): Total | null {
  const rows = totals.filter(
    ({ key, apart }) =>
      key.measure === measure && apart === null && key.kind === "flow" && (side === null || key.side === side),
  );
  return (
    rows.find(({ ofWhich, key }) => !ofWhich && key.victimClass !== "military") ??
    rows.find(({ ofWhich }) => !ofWhich) ??
    null
  );
}

function markOf({ key, interval: { low, best, high }, interval }: Total): Mark {
  return { name: measureWords(key.measure), low, best, high, words: shortWords(interval) };
}

function sentenceOf(overview: Overview, { measures, side, unit }: DayPanelRequest): string {
  const [measure] = measures;
  const total = measure === undefined ? null : wholeOf(overview.totals, measure, side);
  const { briefed, days } = overview.coverage;
  const covered = `${briefed} of ${days} days have a brief`;
  if (total === null) return `No data on ${unit} (${covered}).`;
  return `${capital(longWords(total.interval))} ${unit} in ${daysOf(overview.request).length} days; ${covered}.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
