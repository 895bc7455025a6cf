import type { IncidentId } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import { insertRows } from "../insert-rows.ts";
import type { Writing } from "../tables.ts";
import { refreshContributions } from "../rollups/refresh-contributions.ts";
import { refreshRollups } from "../rollups/refresh-rollups.ts";
import { connectedIncidents } from "./connected-incidents.ts";
import { deriverOfAlone, type Alone } from "./derive-alone.ts";
import { rowsOf } from "./derived-rows.ts";
import { insertDerived } from "./insert-derived.ts";
import { ledgerOfIncidents, type LedgerOfIncidents } from "./ledger-of-incidents.ts";
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
  if (!(await isAnythingHeld(transaction, incidents))) {
    const alone = aloneIn({ ledger, sortKeys });
    const rows = alone === undefined ? rowsOf(spansOf(ledger), sortKeys) : deriveAlone(alone);
    await insertDerived(transaction, rows);
    return refreshRollups(transaction, rows.contributions);
  }
  const { figures, trees } = spansOf(ledger, await takeSpansSince(transaction, incidents, since));
  await insertRows(transaction, "figure", figures.map(figureRow));
  await insertRows(
    transaction,
    "tree",
    trees.map((tree) => treeRow(tree, sortKeys.get(tree.root) ?? "", false)),
  );
  await refreshRollups(transaction, await refreshContributions(transaction, incidents));
}

const deriveAlone = deriverOfAlone(500);

/** One claim that nothing else bears on: the incidents are all that do. */
function aloneIn({ ledger, sortKeys }: LedgerOfIncidents): Alone | undefined {
  const [[claim, ...others], [said, ...more]] = [ledger.claims, ledger.statements];
  if (claim === undefined || said === undefined || others.length + more.length > 0) return undefined;
  const isRelated = said.parent !== null || said.incident !== claim.incident || said.brief !== claim.brief;
  if (isRelated || claim.revises !== null || claim.restates !== null) return undefined;
  return { claim, said, sortKey: sortKeys.get(said.incident) ?? "" };
}

async function isAnythingHeld(transaction: Writing, incidents: ReadonlySet<IncidentId>): Promise<boolean> {
  const trees = await inChunks(incidents, (some) =>
    transaction.selectFrom("tree").select("root_id").where("root_id", "in", some).limit(1).execute(),
  );
  return trees.length > 0;
}

/** Takes out of the tables what is held on a day or later, and answers what of it was held on the eve already. */
async function takeSpansSince(transaction: Writing, incidents: ReadonlySet<IncidentId>, day: string): Promise<Eve> {
  const figures = await inChunks(incidents, (some) =>
    transaction
      .deleteFrom("figure")
      .where("root_id", "in", some)
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
