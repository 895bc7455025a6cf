import {
  coverageOf,
  knownOn,
  lengthOf,
  levelsOf,
  liesIn,
  placesAbove,
  plusDays,
  totalsOf,
  weekOf,
  type BriefCard,
  type Claim,
  type Coverage,
  type Figure,
  type OverviewRequest,
  type Period,
  type ReadingSeries,
  type Total,
} from "@daybook/data";
import { chartsOf, shortDayWords, themeOf, type Outlines, type OverTime, type Theme, type Told } from "@daybook/charts";
import type { KeptEvent, Store } from "@daybook/store";
import { regionShapes } from "../maps/region-shapes.ts";
import { partTotals } from "./part-totals.ts";
import { rivalsIn, type Rival } from "./rivals.ts";

/** All that the page of one theme shows: the same totals as the overview's, of any length of time. */
export interface ThemeView {
  readonly theme: Theme;
  readonly request: OverviewRequest;
  readonly coverage: Coverage;
  readonly totals: readonly Told[];
  readonly time: OverTime<Told>;
  /** What is told of each part of the place, one level down. */
  readonly parts: readonly { readonly place: string; readonly totals: readonly Total[] }[];
  /** The map of the country that most of these parts are of; `null` where none is drawn, and inside a region. */
  readonly shapes: Outlines | null;
  readonly rivals: readonly Rival[];
  readonly levels: readonly ReadingSeries[];
  /** From the first day to the last that any number is told of; `null` where none is. */
  readonly all: Period | null;
  /** So long that only sums of weeks are read: neither places nor single claims. */
  readonly isSumsOnly: boolean;
  /** What people keep to read charts by. */
  readonly events: readonly KeptEvent[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly briefs: ReadonlyMap<string, BriefCard>;
}

/** Longer than this a chart has a column for each week, not for each day. */
const mostDays = 42;
/** Longer than this single figures are not looked at: sums of weeks tell enough, and a ledger may hold a million. */
const mostDaysLookedAt = 366;

/** `grain`: a column for each of these; without it, for each day of what is short enough. */
export async function readTheme(
  store: Store,
  theme: Theme,
  request: OverviewRequest,
  grain: "day" | "week" = lengthOf(request) <= mostDays ? "day" : "week",
): Promise<ThemeView> {
  const { asKnownOn } = request;
  const briefs = (await store.briefs()).filter(({ published }) => published <= asKnownOn);
  const byId = new Map(briefs.map((brief) => [brief.id, brief]));
  const { claims } = knownOn(await store.ledger(), asKnownOn);
  const coverage = coverageOf(briefs, request, request.place);
  const ofTheme = claims.filter(({ key }) => themeOf(key.measure) === theme);
  const told =
    lengthOf(request) > mostDaysLookedAt
      ? await summed(store, theme, { request, coverage })
      : await lookedAt(store, theme, { request, coverage, claims, grain });
  return {
    theme,
    request,
    coverage,
    ...told,
    levels: levelsOf(ofTheme, request, byId),
    all: spanOf(claims),
    events: await store.events(),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    briefs: byId,
  };
}

function spanOf(claims: readonly Claim[]): Period | null {
  const flows = claims.filter(({ key }) => key.kind === "flow");
  const [first] = flows;
  if (first === undefined) return null;
  return flows.reduce<Period>(
    ({ from, to }, claim) => ({ from: claim.from < from ? claim.from : from, to: claim.to > to ? claim.to : to }),
    first,
  );
}

interface Asked {
  readonly request: OverviewRequest;
  readonly coverage: Coverage;
}

type ToldOfTheme = Pick<ThemeView, "totals" | "time" | "parts" | "shapes" | "rivals" | "isSumsOnly">;

/** From the figures themselves, so that each number leads to what it adds. */
async function lookedAt(
  store: Store,
  theme: Theme,
  { request, coverage, claims, grain }: Asked & { readonly claims: readonly Claim[]; readonly grain: "day" | "week" },
): Promise<ToldOfTheme> {
  const figures = await store.figuresAsked(request, request.asKnownOn);
  const totals = ofTheme(totalsOf(figures, request), theme);
  const columns = periodsOf(request, grain).map((period) => ({
    ...columnOf(period, grain, coverage),
    totals: ofTheme(totalsOf(treesDuring(figures, period), { ...request, ...period }), theme),
  }));
  const inside = figures.filter((figure) => liesIn(figure, request) && themeOf(figure.key.measure) === theme);
  const parts = partTotals(figures, inside, request).map(({ place, totals: here }) => ({
    place,
    totals: ofTheme(here, theme),
  }));
  return {
    totals,
    time: { grain, totals, coverage, columns },
    parts,
    shapes: await shapesOf(parts.map(({ place }) => place)),
    rivals: rivalsIn(inside, new Map(claims.map((claim) => [claim.id, claim]))),
    isSumsOnly: false,
  };
}

/** From sums of weeks, however long the time is. */
async function summed(store: Store, theme: Theme, { request, coverage }: Asked): Promise<ToldOfTheme> {
  const totals = ofTheme(await store.sums(request, request.asKnownOn), theme);
  const measures = [...new Set(chartsOf({ totals })[theme].flatMap((chart) => chart.measures))];
  const weeks = new Map<string, Told[]>();
  for (const measure of measures)
    for (const { from, totals: some } of await store.weeks(request, measure, request.asKnownOn))
      weeks.set(from, [...(weeks.get(from) ?? []), ...some]);
  const columns = periodsOf(request, "week").map((period) => ({
    ...columnOf(period, "week", coverage),
    totals: weeks.get(period.from) ?? [],
  }));
  return {
    totals,
    time: { grain: "week", totals, coverage, columns },
    parts: [],
    shapes: null,
    rivals: [],
    isSumsOnly: true,
  };
}

function ofTheme<T extends Told>(totals: readonly T[], theme: Theme): readonly T[] {
  return totals.filter(({ key }) => themeOf(key.measure) === theme);
}

/** The days of a period, or the ISO weeks that lie wholly in it. */
function periodsOf({ from, to }: Period, grain: "day" | "week"): readonly Period[] {
  const days = Array.from({ length: lengthOf({ from, to }) }, (_, at) => plusDays(from, at));
  if (grain === "day") return days.map((day) => ({ from: day, to: day }));
  const mondays = days.filter((day) => new Date(day).getUTCDay() === 1 && plusDays(day, 6) <= to);
  return mondays.map((monday) => ({ from: monday, to: plusDays(monday, 6) }));
}

function columnOf(period: Period, grain: "day" | "week", { byDay }: Coverage) {
  const label = grain === "day" ? shortDayWords(period.from) : weekOf(period.from);
  const isBriefed = byDay.some(({ day, briefed }) => briefed && day >= period.from && day <= period.to);
  return { ...period, label, isBriefed };
}

/** Whole trees of which anything happened in a period: a total needs no others. */
function treesDuring(figures: readonly Figure[], { from, to }: Period): readonly Figure[] {
  const roots = new Set(figures.filter((figure) => figure.from <= to && figure.to >= from).map(({ root }) => root));
  return figures.filter(({ root }) => roots.has(root));
}

/** One map: that of the country with most of the parts, if it can be drawn by region. */
async function shapesOf(parts: readonly string[]): Promise<Outlines | null> {
  const countries = Map.groupBy(parts, (part) => placesAbove(part).at(-1)?.name ?? "");
  const [most] = [...countries].toSorted(([, a], [, b]) => b.length - a.length);
  const shapes = most === undefined ? null : await regionShapes(most[0]);
  return shapes?.regions.some(({ place }) => place !== null && parts.includes(place)) === true ? shapes : null;
}
