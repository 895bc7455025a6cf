import {
  citedBy,
  conflictsAmong,
  incidentsFrom,
  incidentSummaries,
  knownOn,
  overviewOf,
  periodBefore,
  periodOfWeek,
  plusDays,
  type Figure,
  type FirstWeekday,
  type IncidentSummary,
  type Ledger,
  type Overview,
  type OverviewRequest,
  type Period,
} from "@daybook/data";
import { newestPublicationOf, readCardsOf } from "../ledger/briefs.ts";
import { claimsInOrder, claimsWithIds } from "../ledger/claims-found.ts";
import { claimsOfLevels } from "../ledger/claims-of-levels.ts";
import type { DataVersions } from "../ledger/data-version.ts";
import { statementsInOrder, statementsOfIncidents } from "../ledger/statements.ts";
import { StoreError } from "../store-error.ts";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { readAsked } from "./asked-figures.ts";
import { readFigures, readFiguresNamed } from "./known-figures.ts";
import { readNewsBetween, type NewsBetween } from "./news-between.ts";
import { recordedOverview } from "./recorded-overview.ts";

/** What an overview needs of the ledger as a whole; remembered from one request to the next. */
export interface WholeLedger {
  readonly ledger: (db: Database) => Promise<Ledger>;
  readonly dataVersion: DataVersions;
}

/** All that a page or a report of one period says, read from one state of the ledger. */
export function readOverview(db: Database, request: OverviewRequest, whole: WholeLedger): Promise<Overview> {
  return reading(db, (snapshot) => overviewIn(snapshot, request, whole.dataVersion));
}

/**
 * The overview of a report: of one week, as known on the day that is asked for, else on the newest day of publication, so
 * that it does not change with the clock.
 */
export function readWeek(db: Database, request: WeekRequest, whole: WholeLedger): Promise<Overview> {
  const { week, place, firstWeekday = "monday", asKnownOn: asked = null, dataVersion } = request;
  const period = periodOfWeek(week, firstWeekday);
  if (period === undefined) throw new StoreError(`“${week}” is not an ISO week, such as 2024-W41.`);
  const filter = { ...period, place, firstWeekday };
  return reading(db, async (snapshot) => {
    if (dataVersion !== undefined)
      return recordedOverview(snapshot, await whole.ledger(snapshot), { ...filter, dataVersion, asKnownOn: asked });
    const asKnownOn = asked ?? (await newestPublicationOf(snapshot)) ?? period.to;
    return overviewIn(snapshot, { ...filter, asKnownOn }, whole.dataVersion);
  });
}

/** Every tree that anything is held of as known on a day, the newest first. */
export function readIncidents(db: Database, day: string, { ledger }: WholeLedger): Promise<readonly IncidentSummary[]> {
  return reading(db, async (snapshot) => {
    const { statements } = knownOn(await ledger(snapshot), day);
    return incidentSummaries(await readFigures(snapshot, day), incidentsFrom(statements));
  });
}

export interface WeekRequest {
  /** "2024-W41". */
  readonly week: string;
  /** The day that its weeks begin on; where it is not said, that of the store. */
  readonly firstWeekday?: FirstWeekday;
  /** `null`: all places. */
  readonly place: string | null;
  /** Only what had been published by this day; without it all that is known. */
  readonly asKnownOn?: string | null;
  /** As it was made when the data had this version; what was recorded since is left out. */
  readonly dataVersion?: string;
}

async function overviewIn(snapshot: Database, request: OverviewRequest, dataVersion: DataVersions): Promise<Overview> {
  const { from, to, asKnownOn } = request;
  const period = { from: periodBefore(request).from, to };
  const news = await readNews(snapshot, request);
  const held = await heldIn(snapshot, { request, period, news });
  const cited = await claimsWithIds(snapshot, citedBy([...held, ...news.before, ...news.after]));
  const claims = claimsInOrder([
    ...news.claims,
    ...cited,
    ...(await claimsOfLevels(snapshot, { from, to }, asKnownOn)),
  ]);
  const told = await statementsOfIncidents(snapshot, new Set(held.flatMap(({ path }) => path)));
  const asked = async (figures: readonly Figure[]) => readAsked(snapshot, figures, request);
  const figures = await asked(held);
  return overviewOf(
    {
      ledger: { claims, statements: statementsInOrder([...told, ...news.statements]) },
      briefs: await readCardsOf(snapshot, { period, ids: [...claims.map(({ brief }) => brief), ...news.briefs] }),
      figures,
      figuresBefore: await asked(news.before),
      figuresAtEnd: await asked(news.after),
      dataVersion: await dataVersion(snapshot, asKnownOn),
    },
    request,
  );
}

/** What the period learned: known at its end, or on the day asked if that is sooner, and not on its eve. */
function readNews(snapshot: Database, { from, to, asKnownOn, firstWeekday = "monday" }: OverviewRequest) {
  const until = asKnownOn < to ? asKnownOn : to;
  return readNewsBetween(snapshot, { since: plusDays(from, -1), until, firstWeekday, endsBefore: from });
}

interface Near {
  readonly request: OverviewRequest;
  readonly period: Period;
  readonly news: NewsBetween;
}

/** The trees that reach into the period and the time before, and what the changes may show in conflict. */
async function heldIn(snapshot: Database, { request, period, news }: Near): Promise<readonly Figure[]> {
  const near = await readFigures(snapshot, request.asKnownOn, { during: period });
  const there = new Set(near.map(({ id }) => id));
  const conflicts = conflictsAmong([...news.before, ...news.after]).difference(there);
  return [...near, ...(await readFiguresNamed(snapshot, request.asKnownOn, conflicts))];
}
