import type { BriefCard, BriefId } from "../claims/brief.ts";
import type { Claim, ClaimId } from "../claims/claim.ts";
import { incidentsFrom, type Incident, type IncidentId } from "../claims/incident.ts";
import { citedBy, incidentsNamedBy } from "./cited.ts";
import { figureChanges, type FigureChange } from "./figure-changes.ts";
import type { FirstWeekday } from "./first-weekday.ts";
import { knownOn } from "./known.ts";
import type { Knowledge } from "./news.ts";
import type { Period } from "./period.ts";
import { isInside } from "./place.ts";
import { readingChanges, type ReadingChange } from "./reading-changes.ts";
import type { Reading } from "./readings.ts";
import { totalChanges, type TotalChange } from "./total-changes.ts";

export interface ChangesRequest {
  /** What was published on this day counts as known before. */
  readonly since: string;
  readonly until: string;
  /** `null`: all places. */
  readonly place: string | null;
  /** The day that weeks begin on; Monday where it is not said. */
  readonly firstWeekday?: FirstWeekday;
}

export interface ChangesInputs extends Knowledge {
  readonly briefs: readonly BriefCard[];
  /** The ledger's version, by content, as known on either day. */
  readonly dataVersions: { readonly since: string; readonly until: string };
}

/** What became known between two days of publication, typed, each with the claims that made it (R7, R11). */
export interface Changes {
  readonly request: ChangesRequest;
  readonly dataVersions: ChangesInputs["dataVersions"];
  /** Totals of weeks: the newest knowledge first, then week by week. */
  readonly totals: readonly TotalChange[];
  /** Figures of single incidents, each in exactly one change. */
  readonly figures: readonly FigureChange[];
  /** Running totals, which are in no total. */
  readonly readings: readonly ReadingChange[];
  /** Briefs published in between, the newest first. */
  readonly published: readonly BriefCard[];
  /** What it rests on. */
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly incidents: ReadonlyMap<IncidentId, Incident>;
  readonly briefs: ReadonlyMap<BriefId, BriefCard>;
}

/** The difference between two days of knowledge is itself a result. From a day to itself there is none. */
export function changesBetween(inputs: ChangesInputs, place: string | null): Changes {
  const { since, until, dataVersions, firstWeekday = "monday" } = inputs;
  const moved = figureChanges(inputs);
  const readings = readingChanges(inputs, place);
  const { claims, statements } = knownOn(inputs.ledger, until);
  const cited = citedBy([], moved, readings.flatMap(readingsOf));
  const shown = claims.filter(({ id }) => cited.has(id));
  const incidents = incidentsNamedBy(moved.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()));
  const told = incidentsFrom(statements.filter(({ incident }) => incidents.has(incident)));
  const published = inputs.briefs.filter((brief) => brief.published > since && brief.published <= until);
  const speaking = new Set(shown.map(({ brief }) => brief));
  const standing = inputs.briefs.filter(({ id }) => speaking.has(id));
  return {
    request: { since, until, place, firstWeekday },
    dataVersions,
    totals: totalChanges(inputs, moved, { place }),
    figures: moved.filter((change) => isHere(change, place)).toSorted(byNews),
    readings,
    published: published.toSorted((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id)),
    claims: new Map(shown.map((claim) => [claim.id, claim])),
    incidents: new Map(told.map((incident) => [incident.id, incident])),
    briefs: new Map([...published, ...standing].map((brief) => [brief.id, brief])),
  };
}

function readingsOf({ before, after }: ReadingChange): readonly Reading[] {
  return [before, after].filter((reading) => reading !== null);
}

/**
 * What a time between two days learned of the weeks before a period.
 *
 * Twenty troops killed on 3 October and told on 8 October: week 40 goes from "no data" to 20, week 41 does not move.
 */
export function lateChanges(knowledge: Knowledge, period: Period, place: string | null): readonly TotalChange[] {
  return totalChanges(knowledge, figureChanges(knowledge), { place, endsBefore: period.from });
}

/** Inside a place on one of the two days: what was moved out of it changed there too. */
function isHere({ before, after }: FigureChange, place: string | null): boolean {
  if (place === null) return true;
  return [before, after].some(
    (figure) => figure !== null && figure.places.length > 0 && figure.places.every((words) => isInside(words, place)),
  );
}

function byNews(a: FigureChange, b: FigureChange): number {
  const fromOf = ({ before, after }: FigureChange) => (after ?? before)?.from ?? "";
  return b.newest.localeCompare(a.newest) || fromOf(a).localeCompare(fromOf(b));
}
