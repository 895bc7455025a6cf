import type { IncidentId } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import type { Writing } from "../tables.ts";
import { refreshContributions } from "../rollups/refresh-contributions.ts";
import { refreshRollups } from "../rollups/refresh-rollups.ts";
import { connectedIncidents } from "./connected-incidents.ts";
import { ledgerOfIncidents } from "./ledger-of-incidents.ts";
import { refuseCircles } from "./refuse-circles.ts";
import { figureRow, figureSpanOf, treeRow, treeSpanOf } from "./span-row.ts";
import { spansOf, type Eve } from "./spans.ts";

/**
 * Computes anew what is held of some incidents, and of all that bear on them, for every day of publication since the one
 * on which something was said of them. What was held before that day stays as it is.
 */
export async function refreshFigures(
  transaction: Writing,
  touched: Iterable<IncidentId>,
  since: string,
): Promise<void> {
  const incidents = await connectedIncidents(transaction, touched);
  const { ledger, sortKeys } = await ledgerOfIncidents(transaction, incidents);
  refuseCircles(ledger.statements);
  const { figures, trees } = spansOf(ledger, await takeSpansSince(transaction, incidents, since));
  await inChunks(figures.map(figureRow), (some) => transaction.insertInto("figure").values(some).execute());
  await inChunks(
    trees.map((tree) => treeRow(tree, sortKeys.get(tree.root) ?? "")),
    (some) => transaction.insertInto("tree").values(some).execute(),
  );
  await refreshRollups(transaction, await refreshContributions(transaction, incidents));
}

/** Takes out of the tables what is held on a day or later, and answers what of it was held on the eve already. */
async function takeSpansSince(transaction: Writing, incidents: ReadonlySet<IncidentId>, day: string): Promise<Eve> {
  const figures = await inChunks(incidents, (some) =>
    transaction
      .deleteFrom("figure")
      .where("incident_id", "in", some)
      .where((eb) => eb.or([eb("known_until", "is", null), eb("known_until", ">=", day)]))
      .returningAll()
      .execute(),
  );
  const trees = await inChunks(incidents, (some) =>
    transaction
      .deleteFrom("tree")
      .where("root_id", "in", some)
      .where((eb) => eb.or([eb("known_until", "is", null), eb("known_until", ">=", day)]))
      .returningAll()
      .execute(),
  );
  return {
    before: day,
    figures: figures.filter(({ known_from }) => known_from < day).map(figureSpanOf),
    trees: trees.filter(({ known_from }) => known_from < day).map(treeSpanOf),
  };
}
