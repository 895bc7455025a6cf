import { changesBetween, type Changes, type ChangesRequest } from "@daybook/data";
import { readCards } from "../ledger/briefs.ts";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { readFigures } from "./known-figures.ts";
import type { WholeLedger } from "./overview.ts";

/** What became known between two days of publication, read from one state of the ledger. */
export function readChanges(
  db: Database,
  { since, until, place, firstWeekday = "monday" }: ChangesRequest,
  { ledger, dataVersion }: WholeLedger,
): Promise<Changes> {
  return reading(db, async (snapshot) =>
    changesBetween(
      {
        since,
        until,
        firstWeekday,
        ledger: await ledger(snapshot),
        briefs: await readCards(snapshot),
        before: await readFigures(snapshot, since),
        after: await readFigures(snapshot, until),
        dataVersions: { since: await dataVersion(snapshot, since), until: await dataVersion(snapshot, until) },
      },
      place,
    ),
  );
}
