import {
  coverageOf,
  lengthOf,
  measures,
  placesAbove,
  weekOf,
  type BriefCard,
  type Claim,
  type Coverage,
  type Measure,
  type OverviewRequest,
  type Period,
  type ReadingSeries,
} from "@daybook/data";
import { shortDayWords, themeOf, type Outlines, type OverTime, type Theme, type TimeColumn } from "@daybook/charts";
import type { KeptEvent, PeriodSums, PlaceSums, Store, SumTotal } from "@daybook/store";
import { regionShapes } from "../maps/region-shapes.ts";
import { rivalsIn, type Rival } from "./rivals.ts";

/** All that the page of one theme shows: the same totals as the overview's, of any length of time. */
export interface ThemeView {
  readonly theme: Theme;
  readonly request: OverviewRequest;
  readonly coverage: Coverage;
  readonly totals: readonly SumTotal[];
  readonly time: OverTime<SumTotal>;
  /** What is told of each part of the place, one level down. */
  readonly parts: readonly PlaceSums[];
  /** The map of the country that most of these parts are of; `null` where none is drawn, and inside a region. */
  readonly shapes: Outlines | null;
  readonly rivals: readonly Rival[];
  readonly levels: readonly ReadingSeries[];
  /** From the first day to the last that anything is held of; `null` where nothing is. */
  readonly all: Period | null;
  /** What people keep to read charts by. */
  readonly events: readonly KeptEvent[];
  /** Claims that say in so many words what they take the place of. */
  readonly toldAnew: readonly Claim[];
  /** What the levels were read from, and one claim of each kind that was told by then: what can be asked for. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly briefs: ReadonlyMap<string, BriefCard>;
}

/** Longer than this a chart has a column for each week, not for each day. */
const mostDays = 42;

/** `grain`: a column for each of these; without it, for each day of what is short enough. */
export async function readTheme(
  store: Store,
  theme: Theme,
  request: OverviewRequest,
  grain: "day" | "week" = lengthOf(request) <= mostDays ? "day" : "week",
): Promise<ThemeView> {
  const { asKnownOn } = request;
  const ofTheme = measuresOf(theme);
  const briefs = (await store.briefs()).filter(({ published }) => published <= asKnownOn);
  const coverage = coverageOf(briefs, request, request.place);
  const { totals, columns, parts } = await store.sumsAlong(request, { measures: ofTheme, grain, day: asKnownOn });
  const told = await store.toldDifferently(request, ofTheme, asKnownOn);
  const { levels, claims } = await store.levels(request, ofTheme);
  return {
    theme,
    request,
    coverage,
    totals,
    time: { grain, totals, coverage, columns: columnsOf(columns, grain, coverage) },
    parts,
    shapes: await shapesOf(parts.map(({ place }) => place)),
    rivals: rivalsIn(told.figures, told.claims),
    levels,
    claims: new Map([...claims, ...(await store.claimKinds(asKnownOn)).map((claim) => [claim.id, claim] as const)]),
    briefs: new Map(briefs.map((brief) => [brief.id, brief])),
    all: await store.daysTold(asKnownOn),
    events: await store.events(),
    toldAnew: await store.claimsToldAnew({ ...request, to: request.to < asKnownOn ? request.to : asKnownOn }, ofTheme),
  };
}

function measuresOf(theme: Theme): readonly Measure[] {
  return (Object.keys(measures) as readonly Measure[]).filter((measure) => themeOf(measure) === theme);
}

function columnsOf(
  columns: readonly PeriodSums[],
  grain: "day" | "week",
  { byDay }: Coverage,
): readonly TimeColumn<SumTotal>[] {
  const briefed = new Set(byDay.filter((one) => one.briefed).map(({ day }) => startOf(day, grain)));
  return columns.map((column) => ({
    ...column,
    label: grain === "day" ? shortDayWords(column.from) : weekOf(column.from),
    isBriefed: briefed.has(startOf(column.from, grain)),
  }));
}

function startOf(day: string, grain: "day" | "week"): string {
  return grain === "day" ? day : weekOf(day);
}

/** One map: that of the country with most of the parts, if it can be drawn by region. */
async function shapesOf(parts: readonly string[]): Promise<Outlines | null> {
  const countries = Map.groupBy(parts, (part) => placesAbove(part).at(-1)?.name ?? "");
  const [most] = [...countries].toSorted(([, a], [, b]) => b.length - a.length);
  const shapes = most === undefined ? null : await regionShapes(most[0]);
  return shapes?.regions.some(({ place }) => place !== null && parts.includes(place)) === true ? shapes : null;
}
