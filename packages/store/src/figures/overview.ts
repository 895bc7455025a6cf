import {
  incidentsFrom,
  incidentSummaries,
  knownOn,
  overviewOf,
  periodOfWeek,
  plusDays,
  type FirstWeekday,
  type IncidentSummary,
  type Ledger,
  type Overview,
  type OverviewRequest,
} from "@daybook/data";
import { newestPublicationOf, readCards } from "../ledger/briefs.ts";
import type { DataVersions } from "../ledger/data-version.ts";
import { StoreError } from "../store-error.ts";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { readAsked } from "./asked-figures.ts";
import { readFigures } from "./known-figures.ts";
import { recordedOverview } from "./recorded-overview.ts";

/** What an overview needs of the ledger as a whole; remembered from one request to the next. */
export interface WholeLedger {
  readonly ledger: (db: Database) => Promise<Ledger>;
  readonly dataVersion: DataVersions;
}

/** All that a page or a report of one period says, read from one state of the ledger. */
export function readOverview(db: Database, request: OverviewRequest, whole: WholeLedger): Promise<Overview> {
  return reading(db, (snapshot) => overviewIn(snapshot, request, whole));
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
    return overviewIn(snapshot, { ...filter, asKnownOn }, whole);
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

async function overviewIn(snapshot: Database, request: OverviewRequest, whole: WholeLedger): Promise<Overview> {
  const { from, to, asKnownOn } = request;
  const heldOn = async (day: string) => readAsked(snapshot, await readFigures(snapshot, day), request);
  const figures = await heldOn(asKnownOn);
  return overviewOf(
    {
      ledger: await whole.ledger(snapshot),
      briefs: await readCards(snapshot),
      figures,
      figuresBefore: await heldOn(plusDays(from, -1)),
      figuresAtEnd: asKnownOn <= to ? figures : await heldOn(to),
      dataVersion: await whole.dataVersion(snapshot, asKnownOn),
    },
    request,
  );
}
