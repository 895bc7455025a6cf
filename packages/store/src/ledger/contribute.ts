import { canonicalJson, type Brief, type BriefId, type Claim, type Contribution, type IncidentId } from "@daybook/data";
import { connectedIncidents } from "../figures/connected-incidents.ts";
import { refreshFigures } from "../figures/refresh-figures.ts";
import { insertRows } from "../insert-rows.ts";
import type { Tables, Writing } from "../tables.ts";
import { briefRow } from "./brief-row.ts";
import { claimRow, referenceRows } from "./claim-row.ts";
import { nextLedgerVersion } from "./ledger-version.ts";
import { keepPast } from "./past-contributions.ts";
import { statementRow } from "./statement-row.ts";
import { toldBefore } from "./told-before.ts";

export interface Contributing {
  readonly brief: Brief;
  /** `null`: nothing of it counts, and the brief is none of the ledger's. */
  readonly told: Contribution | null;
  readonly example: boolean;
  readonly at: Date;
}

/**
 * Puts what a brief tells now in the place of what it told before, with the figures that follow. What it told before is
 * kept, so that a report of that time can be made again. Where nothing differs, nothing is written.
 */
export async function contribute(transaction: Writing, { brief, told, example, at }: Contributing): Promise<void> {
  const before = await toldBefore(transaction, brief.id);
  if (isSameContribution(before.told, told)) return;
  const touched = await connectedIncidents(transaction, incidentsOf(before.told));
  const version = await nextLedgerVersion(transaction);
  if (before.row !== undefined && before.told !== null)
    await keepPast(transaction, before.told, { brief: brief.id, from: before.row.version, until: version });
  await removeTold(transaction, brief.id);
  const recorded = { example, at: before.row === undefined ? at : new Date(before.row.recorded_at), version };
  await writeBrief(transaction, told === null ? null : briefRow(brief, recorded), brief.id);
  if (told !== null) await insertTold(transaction, told);
  await refreshFigures(transaction, [...touched, ...incidentsOf(told)], brief.published);
}

/** Writes a brief that is not there with what it tells, and nothing of what follows from it. */
export async function recordNew(
  transaction: Writing,
  { brief, told, example, at }: Contributing & { readonly told: Contribution },
): Promise<void> {
  const version = await nextLedgerVersion(transaction);
  await insertRows(transaction, "brief", [briefRow(brief, { example, at, version })]);
  await insertTold(transaction, told);
}

/** Whether two contributions say the same, in whatever order. */
export function isSameContribution(a: Contribution | null, b: Contribution | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    isSameSet(idsOf(a.claims), idsOf(b.claims)) &&
    isSameSet(a.statements.map(canonicalJson), b.statements.map(canonicalJson))
  );
}

function idsOf(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ id }) => id);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set(a).symmetricDifference(new Set(b)).size === 0;
}

export function incidentsOf(told: Contribution | null): readonly IncidentId[] {
  if (told === null) return [];
  const { claims, statements } = told;
  return [...claims.flatMap(({ incident }) => incident ?? []), ...statements.map(({ incident }) => incident)];
}

/** Inside a transaction that computes anew what followed from it. */
export async function removeTold(transaction: Writing, id: BriefId): Promise<void> {
  await transaction
    .deleteFrom("claim_reference")
    .where("claim_id", "in", (eb) => eb.selectFrom("claim").select("id").where("brief_id", "=", id))
    .execute();
  await transaction.deleteFrom("claim").where("brief_id", "=", id).execute();
  await transaction.deleteFrom("incident_statement").where("brief_id", "=", id).execute();
}

async function writeBrief(transaction: Writing, row: Tables["brief"] | null, id: BriefId): Promise<void> {
  if (row === null) return void (await transaction.deleteFrom("brief").where("id", "=", id).execute());
  const { title, theatre, publisher, url, version } = row;
  await transaction
    .insertInto("brief")
    .values(row)
    .onConflict((known) => known.column("id").doUpdateSet({ title, theatre, publisher, url, version }))
    .execute();
}

async function insertTold(transaction: Writing, { claims, statements }: Contribution): Promise<void> {
  await insertRows(transaction, "claim", claims.map(claimRow));
  await insertRows(transaction, "claim_reference", claims.flatMap(referenceRows));
  await insertRows(transaction, "incident_statement", statements.map(statementRow));
}
