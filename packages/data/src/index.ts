export type { AnnotatedIncident, Annotation } from "./claims/annotation.ts";
export { briefIdOf, type Brief, type BriefId } from "./claims/brief.ts";
export type { Claim, ClaimId } from "./claims/claim.ts";
export { canonicalJson, hashOf } from "./claims/hash.ts";
export { incidentsFrom, type Incident, type IncidentId, type IncidentStatement } from "./claims/incident.ts";
export { interval, isSameInterval, type BoundOrigin, type Interval } from "./claims/interval.ts";
export { intervalOf, lexicon } from "./claims/lexicon.ts";
export { countsPeople, isMeasure, measures, traitsOf, type FigureKind, type Measure } from "./claims/measure.ts";
export type { Mention } from "./claims/mention.ts";
export { isSameKey, keyString, subgroupOf, type QuantityKey, type VictimClass } from "./claims/quantity.ts";
export { isUnitWithin } from "./claims/unit.ts";
export type { Speaker, SpeakerKind } from "./claims/speaker.ts";
export type { Bound, FigureRef, RevisionType, Status, Told } from "./claims/told.ts";
export type { Aside, Figure, FigureId, Rule, Step } from "./figures/figure.ts";
export { rulesVersion } from "./figures/rules-version.ts";
export { reconcile } from "./figures/reconcile.ts";
export { type Grade } from "./figures/rules/grade.ts";
export { joinMentions, type Contribution } from "./figures/rules/join-mentions.ts";
export { lateChanges, type LateChange } from "./series/changes.ts";
export { compare, type Comparison } from "./series/compare.ts";
export { coverageOf, type Coverage } from "./series/coverage.ts";
export { gazetteer, type Place } from "./series/gazetteer.ts";
export { incidentSummaries, type IncidentSummary } from "./series/incident-summary.ts";
export { figuresKnownOn, knownOn, type Ledger } from "./series/known.ts";
export { daysOf, isDay, lengthOf, periodOfWeek, plusDays, shareOf, weekOf, type Period } from "./series/period.ts";
export { places } from "./series/places.ts";
export { isInside, placeOf, placesAbove, regionOf } from "./series/place.ts";
export { incrementOf, readingSeriesOf, type Increment, type Reading, type ReadingSeries } from "./series/readings.ts";
export { totalsOf, type Filter, type Total } from "./series/totals.ts";
export {
  overviewOf,
  type BriefCard,
  type DayTotals,
  type Overview,
  type OverviewInputs,
  type OverviewRequest,
  type RegionTotals,
} from "./series/overview.ts";
