import type { IncidentId, Ledger } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import { claimOf } from "../ledger/claim-row.ts";
import { statementOf } from "../ledger/statement-row.ts";
import type { Tables, Writing } from "../tables.ts";
import { connectedIncidents } from "./connected-incidents.ts";
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
  const { ledger, sortKeys } = await ledgerOf(transaction, incidents);
  refuseCircles(ledger.statements);
  const { figures, trees } = spansOf(ledger, await takeSpansSince(transaction, incidents, since));
  await inChunks(figures.map(figureRow), (some) => transaction.insertInto("figure").values(some).execute());
  await inChunks(
    trees.map((tree) => treeRow(tree, sortKeys.get(tree.root) ?? "")),
    (some) => transaction.insertInto("tree").values(some).execute(),
  );
}

async function ledgerOf(
  transaction: Writing,
  incidents: ReadonlySet<IncidentId>,
): Promise<{ readonly ledger: Ledger; readonly sortKeys: ReadonlyMap<IncidentId, string> }> {
  const claims = await inChunks(incidents, (some) =>
    transaction.selectFrom("claim").select("json").where("incident_id", "in", some).execute(),
  );
  const said = await inChunks(incidents, (some) =>
    transaction.selectFrom("incident_statement").selectAll().where("incident_id", "in", some).execute(),
  );
  const inOrder = said
    .map((row) => ({ row, sortKey: sortKeyOf(row) }))
    .toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  return {
    ledger: { claims: claims.map(claimOf), statements: inOrder.map(({ row }) => statementOf(row)) },
    sortKeys: new Map(inOrder.toReversed().map(({ row, sortKey }) => [row.incident_id, sortKey])),
  };
}

/** By what was told first: the order in which the data package meets incidents. */
function sortKeyOf({ published, brief_id, ordinal }: Tables["incident_statement"]): string {
  return `${published} ${brief_id} ${String(ordinal).padStart(6, "0")}`;
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
