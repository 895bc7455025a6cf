import type { BriefCard, BriefId } from "../claims/brief.ts";
import type { Claim, ClaimId } from "../claims/claim.ts";
import { incidentsFrom, type Incident, type IncidentId } from "../claims/incident.ts";
import type { Figure, FigureId } from "../figures/figure.ts";
import { lateChanges } from "./changes.ts";
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
  /** Cumulative series read by the end of the period. They are in no total (R8). */
  readonly levels: readonly ReadingSeries[];
  /** What the period learned of earlier weeks: known at its end, or on the day asked if that is sooner, and not on its eve. */
  readonly late: {
    readonly since: string;
    readonly until: string;
    readonly changes: readonly TotalChange[];
  };
  readonly incidents: readonly IncidentSummary[];
  /** Every incident that was told of by then, by its id. */
  readonly named: ReadonlyMap<IncidentId, Incident>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly figures: ReadonlyMap<FigureId, Figure>;
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
  const { figures, dataVersion } = inputs;
  const { claims, statements } = knownOn(inputs.ledger, request.asKnownOn);
  const told = incidentsFrom(statements);
  const briefs = inputs.briefs.filter(({ published }) => published <= request.asKnownOn);
  const coverage = coverageOf(briefs, request, request.place);
  return {
    request,
    dataVersion,
    coverage,
    totals: totalsOf(figures, request),
    unallocated: unallocatedIn(figures, request),
    byDay: coverage.byDay.map(({ day, briefed }) => ({
      day,
      briefed,
      totals: totalsOf(figures, { ...request, from: day, to: day }),
    })),
    byRegion: regionsOf(figures, request).map((region) => ({
      region,
      totals: totalsOf(figures, { ...request, place: region }),
    })),
    before: beforeOf(inputs, briefs, request),
    levels: levelsOf(claims, request, new Map(briefs.map((brief) => [brief.id, brief]))),
    late: lateOf(inputs, request),
    incidents: incidentSummaries(
      figures.filter((figure) => liesIn(figure, request)),
      told,
    ),
    named: new Map(told.map((incident) => [incident.id, incident])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    briefs: new Map(briefs.map((brief) => [brief.id, brief])),
    published: briefs
      .filter(({ published }) => published >= request.from && published <= request.to)
      .toSorted((a, b) => a.published.localeCompare(b.published)),
  };
}

function lateOf({ ledger, figuresBefore, figuresAtEnd }: OverviewInputs, request: OverviewRequest): Overview["late"] {
  const since = plusDays(request.from, -1);
  const until = request.asKnownOn < request.to ? request.asKnownOn : request.to;
  const { firstWeekday = "monday" } = request;
  const knowledge = { since, until, before: figuresBefore, after: figuresAtEnd, ledger, firstWeekday };
  return { since, until, changes: since < until ? lateChanges(knowledge, request, request.place) : [] };
}

function beforeOf(
  { figures }: OverviewInputs,
  briefs: readonly BriefCard[],
  request: OverviewRequest,
): Overview["before"] {
  const days = lengthOf(request);
  const period = { from: plusDays(request.from, -days), to: plusDays(request.from, -1) };
  return {
    period,
    coverage: coverageOf(briefs, period, request.place),
    totals: totalsOf(figures, { ...request, ...period }),
  };
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
  { place, to, only = {} }: OverviewRequest,
  briefs: ReadonlyMap<BriefId, BriefCard>,
): readonly ReadingSeries[] {
  const here = claimsAsked(claims, only, briefs).filter(
    (claim) => claim.to <= to && (place === null || (claim.place !== null && isInside(claim.place, place))),
  );
  return readingSeriesOf(here)
    .filter((series) => isRunning(series, to))
    .sort(
      (a, b) =>
        a.key.measure.localeCompare(b.key.measure) || a.origin.localeCompare(b.origin) || a.id.localeCompare(b.id),
    );
}
