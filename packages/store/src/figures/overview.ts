import { overviewOf, plusDays, type Ledger, type Overview, type OverviewRequest } from "@daybook/data";
import { readCards } from "../ledger/briefs.ts";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { readFigures } from "./known-figures.ts";

/** What an overview needs of the ledger as a whole; remembered from one request to the next. */
export interface WholeLedger {
  readonly ledger: (db: Database) => Promise<Ledger>;
  readonly dataVersion: (db: Database) => Promise<string>;
}

/** All that a page or a report of one period says, read from one state of the ledger. */
export function readOverview(db: Database, request: OverviewRequest, whole: WholeLedger): Promise<Overview> {
  return reading(db, async (snapshot) =>
    overviewOf(
      {
        ledger: await whole.ledger(snapshot),
        briefs: await readCards(snapshot),
        figures: await readFigures(snapshot, request.asKnownOn),
        figuresBefore: await readFigures(snapshot, plusDays(request.from, -1)),
        dataVersion: await whole.dataVersion(snapshot),
      },
      request,
    ),
  );
}
