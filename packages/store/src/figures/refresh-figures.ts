import type { IncidentId, Ledger } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import { claimOf } from "../ledger/claim-row.ts";
import { statementOf } from "../ledger/statement-row.ts";
import type { Tables, Writing } from "../tables.ts";
import { connectedIncidents } from "./connected-incidents.ts";
import { refuseCircles } from "./refuse-circles.ts";
import { spansOf, type FigureSpan, type TreeSpan } from "./spans.ts";

/** Computes anew, for every day of publication, what is held of some incidents and of all that bear on them. */
export async function refreshFigures(transaction: Writing, touched: Iterable<IncidentId>): Promise<void> {
  const incidents = await connectedIncidents(transaction, touched);
  const { ledger, sortKeys } = await ledgerOf(transaction, incidents);
  refuseCircles(ledger.statements);
  const { figures, trees } = spansOf(ledger);
  await deleteFigures(transaction, incidents);
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

async function deleteFigures(transaction: Writing, incidents: ReadonlySet<IncidentId>): Promise<void> {
  await inChunks(incidents, (some) => transaction.deleteFrom("figure").where("incident_id", "in", some).execute());
  await inChunks(incidents, (some) => transaction.deleteFrom("tree").where("root_id", "in", some).execute());
}

function figureRow({ figure, occurrence, knownFrom, knownUntil }: FigureSpan): Tables["figure"] {
  return {
    id: figure.id,
    occurrence,
    known_from: knownFrom,
    known_until: knownUntil,
    incident_id: figure.incident,
    root_id: figure.root,
    measure: figure.key.measure,
    kind: figure.key.kind,
    from_day: figure.from,
    to_day: figure.to,
    json: JSON.stringify(figure),
  };
}

function treeRow({ root, from, to, figures, knownFrom, knownUntil }: TreeSpan, sortKey: string): Tables["tree"] {
  return {
    root_id: root,
    known_from: knownFrom,
    known_until: knownUntil,
    sort_key: sortKey,
    from_day: from,
    to_day: to,
    figures: JSON.stringify(figures),
  };
}
