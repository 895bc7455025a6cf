import type { Interval } from "@daybook/data";
import { digits, openWords, shortWords } from "../words/interval-words.ts";
import type { Told } from "./over-time.ts";
import type { Theme } from "./panel.ts";
import type { PlacePanel, PlaceRow } from "./place-panel.ts";

/** A country as outlines of its regions. */
export interface Outlines {
  readonly country: string;
  readonly width: number;
  readonly height: number;
  readonly regions: readonly Outline[];
  /** Where its borders are not those of today. */
  readonly note: string | null;
}

export interface Outline {
  /** As the gazetteer calls it; `null` for what it does not know. */
  readonly place: string | null;
  /** As an SVG path. */
  readonly path: string;
  /** Where a number stands in it, and how wide it is there. */
  readonly at: readonly [x: number, y: number];
  readonly width: number;
}

/** A chart by place on the map of a country, as plain data: page and picture draw the same. */
export interface MapPanel extends Omit<Outlines, "regions"> {
  readonly id: string;
  readonly theme: Theme;
  readonly title: string;
  readonly regions: readonly MapRegion[];
  /** What each shade stands for, the palest first: "1–2", "3–9", "10 or more". */
  readonly shades: readonly string[];
  /** What has a number and no outline. */
  readonly notDrawn: readonly string[];
}

export interface MapRegion extends Outline {
  /** By what is best known: 0 is none, and `null` no data, which is not none. */
  readonly shade: number | null;
  /** No source sets a ceiling. */
  readonly isOpen: boolean;
  /** "33+", and the same in full; `null` where nothing is told. */
  readonly told: { readonly short: string; readonly full: string } | null;
}

export function mapPanel({ id, theme, title, rows }: PlacePanel, { regions, ...country }: Outlines): MapPanel {
  const byPlace = new Map(rows.map((row) => [row.place, row]));
  const steps = stepsOf(rows.map(centreOf));
  const drawn = new Set(regions.map(({ place }) => place));
  return {
    ...country,
    id,
    theme,
    title,
    regions: regions.map((outline) => regionOf(outline, byPlace.get(outline.place ?? ""), steps)),
    shades: steps.map((least, at) => shadeWords(least, steps[at + 1])),
    notDrawn: rows.flatMap(({ place }) => (drawn.has(place) ? [] : [place])),
  };
}

function regionOf(outline: Outline, row: PlaceRow | undefined, steps: readonly number[]): MapRegion {
  if (row === undefined) return { ...outline, shade: null, isOpen: false, told: null };
  const short = numberOf(row.total);
  return {
    ...outline,
    shade: steps.filter((least) => centreOf(row) >= least).length,
    isOpen: row.total.interval.high === null,
    told: { short, full: `${short} (${openWords(row.total.interval)})` },
  };
}

/** Beside its shade the number itself, where the region has room for letters of this width. */
export function hasRoom({ told, width }: MapRegion, letter: number): boolean {
  return told !== null && told.short.length * letter + 14 <= width;
}

function numberOf({ noneReported, interval }: Pick<Told, "noneReported"> & { readonly interval: Interval }): string {
  return noneReported ? "none reported" : shortWords(interval);
}

function centreOf({ total: { interval } }: PlaceRow): number {
  return interval.best ?? interval.low;
}

/** Where the second, third and fourth shade begin: round numbers, each about three times the one before. */
function stepsOf(values: readonly number[]): readonly number[] {
  const most = Math.max(1, ...values);
  return [...new Set([1, ...[27, 9, 3].map((share) => roundOf(most / share))])].toSorted((a, b) => a - b).slice(-4);
}

function roundOf(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const first = value / unit;
  return Math.max(1, unit * (first >= 5 ? 5 : first >= 2 ? 2 : 1));
}

function shadeWords(least: number, next: number | undefined): string {
  if (next === undefined) return `${digits(least)} or more`;
  return next - 1 > least ? `${digits(least)}–${digits(next - 1)}` : digits(least);
}
