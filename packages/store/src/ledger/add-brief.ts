import {
  canonicalJson,
  isDay,
  joinMentions,
  type Annotation,
  type Brief,
  type BriefId,
  type Claim,
  type Contribution,
  type IncidentId,
} from "@daybook/data";
import { removeDrafts } from "../drafts/add-drafts.ts";
import { refreshFigures } from "../figures/refresh-figures.ts";
import { insertRows } from "../insert-rows.ts";
import type { Database, Writing } from "../tables.ts";
import { writingLedger } from "../transaction.ts";
import { briefRow } from "./brief-row.ts";
import { readClaimsOfBrief } from "./briefs.ts";
import { claimRow, referenceRows } from "./claim-row.ts";
import { LedgerError } from "./ledger-error.ts";
import { nextLedgerVersion } from "./ledger-version.ts";
import { statementOf, statementRow } from "./statement-row.ts";

export interface AddOptions {
  /** Belongs to the example library. */
  readonly example?: boolean;
  readonly recordedAt?: Date;
}

export interface Added {
  readonly outcome: "added" | "unchanged";
  readonly brief: BriefId;
  /** How many claims the brief has. */
  readonly claims: number;
}

/** Stores a brief, what it claims, and the figures that follow, all in one transaction. */
export async function addBrief(db: Database, annotation: Annotation, options: AddOptions = {}): Promise<Added> {
  const { brief } = annotation;
  const told = joinMentions(annotation);
  refuseBroken(brief, told);
  return writingLedger(db, async (transaction) => {
    const outcome = await storeBrief(transaction, brief, told, options);
    if (outcome === "added") await refreshFigures(transaction, incidentsOf(told), brief.published);
    return { outcome, brief: brief.id, claims: told.claims.length };
  });
}

/** Stores a brief and what it claims, without what follows from it; nothing, where it is there already. */
export async function storeBrief(
  transaction: Writing,
  brief: Brief,
  told: Contribution,
  options: AddOptions,
): Promise<Added["outcome"]> {
  const known = await knownBrief(transaction, brief);
  if (known === undefined) {
    await insertBrief(transaction, brief, told, options);
    await removeDrafts(transaction, brief.id);
    return "added";
  }
  await refuseOther(transaction, brief, told);
  if (known.example === 1 && options.example !== true) await keepAsOwn(transaction, brief.id);
  return "unchanged";
}

function incidentsOf({ claims, statements }: Contribution): readonly IncidentId[] {
  return [...claims.flatMap(({ incident }) => incident ?? []), ...statements.map(({ incident }) => incident)];
}

async function knownBrief(transaction: Writing, { id, key }: Brief): Promise<{ readonly example: number } | undefined> {
  const rows = await transaction
    .selectFrom("brief")
    .select(["id", "key", "title", "published", "example"])
    .where((eb) => eb.or([eb("id", "=", id), eb("key", "=", key)]))
    .execute();
  const same = rows.find((row) => row.id === id);
  const other = rows.find((row) => row.id !== id);
  if (same !== undefined && same.key !== key) {
    throw new LedgerError(
      `This brief is in the ledger already, as “${same.key}” (${same.published}, “${same.title}”), and not as “${key}”. ` +
        `Nothing was stored. Open “${same.key}”, or add a text that differs.`,
    );
  }
  if (other !== undefined) {
    throw new LedgerError(
      `Another brief has the key “${key}” already: ${other.published}, “${other.title}”. ` +
        "Nothing was stored. Give this brief a key of its own; a corrected edition is a new brief.",
    );
  }
  return same;
}

/** A brief is immutable: the same text may be given again, but not with other figures. */
async function refuseOther(transaction: Writing, brief: Brief, told: Contribution): Promise<void> {
  const stored = await readClaimsOfBrief(transaction, brief.id);
  const said = await transaction
    .selectFrom("incident_statement")
    .selectAll()
    .where("brief_id", "=", brief.id)
    .execute();
  const isSame =
    isSameSet(idsOf(stored), idsOf(told.claims)) &&
    isSameSet(
      said.map((row) => canonicalJson(statementOf(row))),
      told.statements.map(canonicalJson),
    );
  if (isSame) return;
  throw new LedgerError(
    `The brief “${brief.key}” (${brief.published}, “${brief.title}”) is in the ledger already, with other figures: ` +
      `${differenceOf(stored, told.claims)}. Nothing was stored, for what was once recorded never changes. ` +
      "Record what is known now as a new brief that revises this one.",
  );
}

function differenceOf(stored: readonly Claim[], given: readonly Claim[]): string {
  const first = given.find(({ id }) => !stored.some((claim) => claim.id === id));
  const gone = stored.find(({ id }) => !given.some((claim) => claim.id === id));
  const wordsOf = (claim: Claim) => `“${claim.mentions[0]?.words ?? claim.id}” (${claim.mentions[0]?.figure ?? "?"})`;
  if (first !== undefined && gone !== undefined) return `${wordsOf(first)} stands against ${wordsOf(gone)}`;
  if (first !== undefined) return `${wordsOf(first)} is not among those recorded`;
  if (gone !== undefined) return `${wordsOf(gone)} was recorded and is missing here`;
  return "its incidents are told otherwise";
}

function idsOf(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ id }) => id);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set(a).symmetricDifference(new Set(b)).size === 0;
}

/** Whoever adds an example as a brief of their own keeps it when the examples go. */
async function keepAsOwn(transaction: Writing, id: BriefId): Promise<void> {
  await transaction.updateTable("brief").set({ example: 0 }).where("id", "=", id).execute();
}

async function insertBrief(
  transaction: Writing,
  brief: Brief,
  { claims, statements }: Contribution,
  { example = false, recordedAt = new Date() }: AddOptions,
): Promise<void> {
  const version = await nextLedgerVersion(transaction);
  await insertRows(transaction, "brief", [briefRow(brief, { example, at: recordedAt, version })]);
  await insertRows(transaction, "claim", claims.map(claimRow));
  await insertRows(transaction, "claim_reference", claims.flatMap(referenceRows));
  await insertRows(transaction, "incident_statement", statements.map(statementRow));
}

/** Throws a LedgerError for what is no brief, or tells what cannot be. */
export function refuseBroken(brief: Brief, { claims, statements }: Contribution): void {
  const where = `The brief “${brief.key}” was not stored:`;
  if (!isDay(brief.published)) {
    throw new LedgerError(`${where} “${brief.published}” is no day. Write it as 2024-10-08.`);
  }
  if (![brief, ...claims, ...statements].every(isText)) {
    throw new LedgerError(
      `${where} a NUL or half a character is in it, which is no text. Take it out, or save the file as UTF-8.`,
    );
  }
  for (const { mentions, interval, from, to } of claims) {
    const words = `${where} its figure ${mentions[0]?.figure ?? "?"}, “${mentions[0]?.words ?? "?"}”,`;
    if (!isDay(from) || !isDay(to) || from > to) {
      throw new LedgerError(`${words} is told of ${from} to ${to}, which is no time. Correct its dates.`);
    }
    const { low, best, high } = interval;
    const isOrdered = low >= 0 && (best === null || low <= best) && (high === null || (best ?? low) <= high);
    if (!isOrdered) {
      throw new LedgerError(`${words} has low ${low}, best ${best}, high ${high}. They must be in that order.`);
    }
  }
}

/** PostgreSQL keeps no NUL, and no database a surrogate without its other half. */
function isText(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\0");
  return typeof value !== "object" || value === null || Object.values(value).every(isText);
}
