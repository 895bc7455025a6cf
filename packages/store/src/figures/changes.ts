import { changesBetween, citedBy, incidentsNamedBy, type Changes, type ChangesRequest } from "@daybook/data";
import { readCardsNamed } from "../ledger/briefs.ts";
import { claimsInOrder, claimsWithIds } from "../ledger/claims-found.ts";
import { claimsOfReadings } from "../ledger/claims-of-readings.ts";
import type { DataVersions } from "../ledger/data-version.ts";
import { statementsInOrder, statementsOfIncidents } from "../ledger/statements.ts";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { readNewsBetween } from "./news-between.ts";

/** What became known between two days of publication, read from one state of the ledger. */
export function readChanges(
  db: Database,
  { since, until, place, firstWeekday = "monday" }: ChangesRequest,
  dataVersion: DataVersions,
): Promise<Changes> {
  return reading(db, async (snapshot) => {
    const news = await readNewsBetween(snapshot, { since, until, firstWeekday });
    const { before, after, moved } = news;
    const cited = await claimsWithIds(snapshot, citedBy(moved));
    const readings = await claimsOfReadings(snapshot, news.briefs, until);
    const claims = claimsInOrder([...news.claims, ...cited, ...readings]);
    const told = await statementsOfIncidents(snapshot, incidentsNamedBy(moved));
    return changesBetween(
      {
        since,
        until,
        firstWeekday,
        before,
        after,
        ledger: { claims, statements: statementsInOrder([...told, ...news.statements]) },
        briefs: await readCardsNamed(snapshot, [...claims.map(({ brief }) => brief), ...news.briefs]),
        dataVersions: { since: await dataVersion(snapshot, since), until: await dataVersion(snapshot, until) },
      },
      place,
    );
  });
}
