import type { BriefCard, BriefId } from "../claims/brief.ts";
import type { Claim, ClaimId } from "../claims/claim.ts";
import { incidentsFrom, type Incident, type IncidentId } from "../claims/incident.ts";
import type { Figure, FigureId } from "../figures/figure.ts";
import { lateChanges } from "./changes.ts";
import { citedBy } from "./cited.ts";
import { coverageOf, type Coverage } from "./coverage.ts";
import type { FirstWeekday } from "./first-weekday.ts";
import { incidentSummaries, type IncidentSummary } from "./incident-summary.ts";
import { knownOn, type Ledger } from "./known.ts";
import { claimsAsked } from "./narrowing.ts";
import { lengthOf, plusDays, type Period } from "./period.ts";
import { isInside, placeOf, placesNamed, regionOf } from "./place.ts";
import { isRunning, readingSeriesOf, type ReadingSeries } from "./readings.ts";
import { liesIn, type Filter } from "./chosen.ts";
import type { TotalChange } from "./total-changes.ts";
import { totalsOf, type Total } from "./totals.ts";
import { unallocatedIn, type Unallocated } from "./unallocated.ts";
import { wholeTrees, type WholeTrees } from "./whole-trees.ts";

export interface OverviewInputs {
  readonly ledger: Ledger;
  readonly briefs: readonly BriefCard[];
  /** What was held on the day that the overview is asked as known on. */
  readonly figures: readonly Figure[];
  /** What was held on the eve of the period, and at its end: "reported late" is what became known in between. */
  readonly figuresBefore: readonly Figure[];
  readonly figuresAtEnd: readonly Figure[];
  /** The ledger's version, by content. */
  readonly dataVersion: string;
}

export interface OverviewRequest extends Filter {
  readonly asKnownOn: string;
  /** The day that its weeks begin on; Monday where it is not said. */
  readonly firstWeekday?: FirstWeekday;
}

/** All that a page or a report of one period says. Page and paper read the same, so they cannot disagree. */
export interface Overview {
  readonly request: OverviewRequest;
  readonly dataVersion: string;
  readonly coverage: Coverage;
  readonly totals: readonly Total[];
  /** What was told only together with other places, and may be of this one (R10). */
  readonly unallocated: readonly Unallocated[];
  readonly byDay: readonly DayTotals[];
  readonly byRegion: readonly RegionTotals[];
  /** The same length of time just before. */
  readonly before: { readonly period: Period; readonly coverage: Coverage; readonly totals: readonly Total[] };
  /**
   * Cumulative series read by the end of the period: what was read in it, and the last reading before. They are in no
   * total (R8).
   */
  readonly levels: readonly ReadingSeries[];
  /** What the period learned of earlier weeks: known at its end, or on the day asked if that is sooner, and not on its eve. */
  readonly late: {
    readonly since: string;
    readonly until: string;
    readonly changes: readonly TotalChange[];
  };
  readonly incidents: readonly IncidentSummary[];
  /** The incidents of its figures, by their ids. */
  readonly named: ReadonlyMap<IncidentId, Incident>;
  /** What its figures, changes and levels rest on. */
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  /** Of the whole trees that reach into the period or the time before, and what the changes show in conflict. */
  readonly figures: ReadonlyMap<FigureId, Figure>;
  /** Those that its claims stand in, or that were published in the period. */
  readonly briefs: ReadonlyMap<BriefId, BriefCard>;
  /** Briefs published in the period, oldest first. */
  readonly published: readonly BriefCard[];
}

export interface DayTotals {
  readonly day: string;
  readonly briefed: boolean;
  readonly totals: readonly Total[];
}

export interface RegionTotals {
  readonly region: string;
  readonly totals: readonly Total[];
}

export function overviewOf(inputs: OverviewInputs, request: OverviewRequest): Overview {
  const { dataVersion } = inputs;
  const { claims, statements } = knownOn(inputs.ledger, request.asKnownOn);
  const briefs = inputs.briefs.filter(({ published }) => published <= request.asKnownOn);
  const trees = wholeTrees(inputs.figures);
  const here = trees.reaching(request);
  const coverage = coverageOf(briefs, request, request.place);
  const before = beforeOf(trees, briefs, request);
  const levels = levelsOf(claims, request, new Map(briefs.map((brief) => [brief.id, brief])));
  const late = lateOf(inputs, request);
  const figures = [...trees.reaching({ from: before.period.from, to: request.to }), ...inConflict(late, inputs)];
  const told = incidentsFrom(saidOf(statements, figures));
  const cited = citedBy(figures, late.changes, levels);
  const shown = claims.filter(({ id }) => cited.has(id));
  return {
    request,
    dataVersion,
    coverage,
    totals: totalsOf(here, request),
    unallocated: unallocatedIn(here, request),
    byDay: byDayOf(wholeTrees(here), coverage, request),
    byRegion: regionsOf(here, request).map((region) => ({
      region,
      totals: totalsOf(here, { ...request, place: region }),
    })),
    before,
    levels,
    late,
    incidents: incidentSummaries(
      here.filter((figure) => liesIn(figure, request)),
      told,
    ),
    named: new Map(told.map((incident) => [incident.id, incident])),
    claims: new Map(shown.map((claim) => [claim.id, claim])),
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    briefs: new Map(briefsShown(briefs, request, { shown, late }).map((brief) => [brief.id, brief])),
    published: briefs
      .filter((brief) => isPublishedIn(brief, request))
      .toSorted((a, b) => a.published.localeCompare(b.published)),
  };
}

function byDayOf(trees: WholeTrees, { byDay }: Coverage, request: OverviewRequest): readonly DayTotals[] {
  return byDay.map(({ day, briefed }) => {
    const only = { ...request, from: day, to: day };
    return { day, briefed, totals: totalsOf(trees.reaching(only), only) };
  });
}

function saidOf(statements: Ledger["statements"], figures: readonly Figure[]): Ledger["statements"] {
  const named = new Set(figures.flatMap(({ path }) => path));
  return statements.filter(({ incident }) => named.has(incident));
}

function isPublishedIn({ published }: BriefCard, { from, to }: Period): boolean {
  return published >= from && published <= to;
}

function briefsShown(
  briefs: readonly BriefCard[],
  request: OverviewRequest,
  { shown, late }: { readonly shown: readonly Claim[]; readonly late: Overview["late"] },
): readonly BriefCard[] {
  const cited = new Set([...shown.map(({ brief }) => brief), ...late.changes.flatMap((change) => change.briefs)]);
  return briefs.filter((brief) => cited.has(brief.id) || isPublishedIn(brief, request));
}

/** What changed totals say of tellings that exclude each other is in the account of the figure. */
function inConflict({ changes }: Overview["late"], inputs: OverviewInputs): readonly Figure[] {
  const named = new Set(
    changes.flatMap(({ before, after }) => [before, after].flatMap((total) => total?.conflicts ?? [])),
  );
  const held = conflictsAmong([...inputs.figuresBefore, ...inputs.figuresAtEnd]);
  return named.size === 0 ? [] : inputs.figures.filter(({ id }) => named.has(id) && held.has(id));
}

/** The ids of the figures whose tellings exclude each other. */
export function conflictsAmong(figures: readonly Figure[]): ReadonlySet<FigureId> {
  return new Set(figures.filter(({ status }) => status === "conflict").map(({ id }) => id));
}

function lateOf({ ledger, figuresBefore, figuresAtEnd }: OverviewInputs, request: OverviewRequest): Overview["late"] {
  const since = plusDays(request.from, -1);
  const until = request.asKnownOn < request.to ? request.asKnownOn : request.to;
  const { firstWeekday = "monday" } = request;
  const knowledge = { since, until, before: figuresBefore, after: figuresAtEnd, ledger, firstWeekday };
  return { since, until, changes: since < until ? lateChanges(knowledge, request, request.place) : [] };
}

function beforeOf(trees: WholeTrees, briefs: readonly BriefCard[], request: OverviewRequest): Overview["before"] {
  const period = periodBefore(request);
  return {
    period,
    coverage: coverageOf(briefs, period, request.place),
    totals: totalsOf(trees.reaching(period), { ...request, ...period }),
  };
}

/** The same length of time just before. */
export function periodBefore(period: Period): Period {
  return { from: plusDays(period.from, -lengthOf(period)), to: plusDays(period.from, -1) };
}

/** Regions that anything inside the filter happened in, in alphabetical order. What only a whole country is told of has none. */
function regionsOf(figures: readonly Figure[], request: OverviewRequest): readonly string[] {
  const places = figures
    .filter((figure) => liesIn(figure, request))
    .flatMap((figure) => figure.places)
    .flatMap(placesNamed);
  const here = places.filter((place) => request.place === null || isInside(place, request.place));
  const regions = new Set(here.map(regionOf).filter((region) => placeOf(region)?.kind !== "country"));
  return [...regions].sort();
}

/** The running totals of a place that were read by the end of a period, in one order. */
export function levelsOf(
  claims: readonly Claim[],
  { place, from, to, only = {} }: OverviewRequest,
  briefs: ReadonlyMap<BriefId, BriefCard>,
): readonly ReadingSeries[] {
  const here = claimsAsked(claims, only, briefs).filter(
    (claim) => claim.to <= to && (place === null || (claim.place !== null && isInside(claim.place, place))),
  );
  return readingSeriesOf(here)
    .filter((series) => isRunning(series, to))
    .map((series) => ({ ...series, readings: readingsSince(series, from) }))
    .sort(
      (a, b) =>
        a.key.measure.localeCompare(b.key.measure) || a.origin.localeCompare(b.origin) || a.id.localeCompare(b.id),
    );
}

/** What was read from a day on, and the last reading before: a count since the invasion has had a thousand. */
function readingsSince({ readings }: ReadingSeries, from: string): ReadingSeries["readings"] {
  const before = readings.filter(({ asOf }) => asOf < from).length;
  return readings.slice(Math.max(0, before - 1));
}
