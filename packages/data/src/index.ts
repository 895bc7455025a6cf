export type { AnnotatedIncident, Annotation } from "./claims/annotation.ts";
export { briefIdOf, type Brief, type BriefCard, type BriefId } from "./claims/brief.ts";
export type { Claim, ClaimId } from "./claims/claim.ts";
export {
  claimsOfRows,
  incidentOfRow,
  type IncidentInRow,
  type ToldInRow,
  type ToldRows,
} from "./claims/claims-of-rows.ts";
export { canonicalJson, hashOf } from "./claims/hash.ts";
export { incidentsFrom, type Incident, type IncidentId, type IncidentStatement } from "./claims/incident.ts";
export { interval, isSameInterval, sumOf, type BoundOrigin, type Interval } from "./claims/interval.ts";
export { intervalOf, lexicon } from "./claims/lexicon.ts";
export { countsPeople, isMeasure, measures, traitsOf, type FigureKind, type Measure } from "./claims/measure.ts";
export type { Mark } from "./claims/mark.ts";
export type { Mention, RowOfFile } from "./claims/mention.ts";
export { isSameKey, keyString, sharedKey, subgroupOf, type QuantityKey, type VictimClass } from "./claims/quantity.ts";
export { isUnitWithin } from "./claims/unit.ts";
export type { Speaker, SpeakerKind } from "./claims/speaker.ts";
export type { Bound, FigureRef, RevisionType, Status, Told } from "./claims/told.ts";
export type { Aside, Figure, FigureId, Rule, Step } from "./figures/figure.ts";
export { rulesVersion } from "./figures/rules-version.ts";
export { reconcile } from "./figures/reconcile.ts";
export { grades, weakestOf, type Grade } from "./figures/rules/grade.ts";
export { incidentNamed, joinMentions, type Contribution } from "./figures/rules/join-mentions.ts";
export {
  changesBetween,
  lateChanges,
  type Changes,
  type ChangesInputs,
  type ChangesRequest,
} from "./series/changes.ts";
export { chosenIn, liesIn, rowOf, type Filter } from "./series/chosen.ts";
export { citedBy, incidentsNamedBy } from "./series/cited.ts";
export { countable } from "./series/countable.ts";
export { compare, type Comparison } from "./series/compare.ts";
export { coverageOf, type Coverage } from "./series/coverage.ts";
export { differenceOf, type Difference } from "./series/difference.ts";
export type { Cause, ChangeKind, FigureChange } from "./series/figure-changes.ts";
export { gazetteer, type Place } from "./series/gazetteer.ts";
export { impliedRevision, type Difference as Moved, type ImpliedRevision } from "./series/implied-revision.ts";
export { incidentSummaries, type IncidentSummary } from "./series/incident-summary.ts";
export { localDayOf, zoneOf } from "./series/local-day.ts";
export { figuresKnownOn, knownOn, type Ledger } from "./series/known.ts";
export { firstWeekdayFrom, isFirstWeekday, type FirstWeekday } from "./series/first-weekday.ts";
export { daysOf, isDay, lengthOf, periodOfWeek, plusDays, shareOf, weekOf, type Period } from "./series/period.ts";
export { places } from "./series/places.ts";
export { isInside, partOf, placeOf, placesAbove, placesNamed, regionOf } from "./series/place.ts";
export { asksForTold, figuresAsked, isRowAsked, type Narrowing } from "./series/narrowing.ts";
export type { Knowledge } from "./series/news.ts";
export type { ReadingChange } from "./series/reading-changes.ts";
export {
  incrementOf,
  readingSeriesOf,
  readingsNamed,
  type Increment,
  type Reading,
  type ReadingSeries,
  type Reset,
} from "./series/readings.ts";
export { sideBySide, type ComparedRow, type ComparedSide, type SideBySide } from "./series/side-by-side.ts";
export { totalOfRow } from "./series/total-of-row.ts";
export { weeksTouched, type TotalChange } from "./series/total-changes.ts";
export { totalsOf, type Total } from "./series/totals.ts";
export { wholeTrees, type WholeTrees } from "./series/whole-trees.ts";
export { unallocatedIn, type Unallocated } from "./series/unallocated.ts";
export { daysOfWindow, type Window } from "./series/window-days.ts";
export {
  conflictsAmong,
  levelsOf,
  overviewOf,
  periodBefore,
  type DayTotals,
  type Overview,
  type OverviewInputs,
  type OverviewRequest,
  type RegionTotals,
} from "./series/overview.ts";
