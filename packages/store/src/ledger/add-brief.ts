import { joinMentions, type Annotation, type Brief, type BriefId, type Claim, type Contribution } from "@daybook/data";
import { refreshFigures } from "../figures/refresh-figures.ts";
import { insertReading, type Reviewing } from "../reviews/insert-reading.ts";
import { refuseDecided, removeReading } from "../reviews/remove-reading.ts";
import { indexBrief } from "../search/index-brief.ts";
import type { Database, Writing } from "../tables.ts";
import { writingLedger } from "../transaction.ts";
import { incidentsOf, isSameContribution, recordNew } from "./contribute.ts";
import { LedgerError } from "./ledger-error.ts";
import { refuseBroken } from "./refuse-broken.ts";
import { toldBefore } from "./told-before.ts";

export interface AddOptions {
  /** Belongs to the example library. */
  readonly example?: boolean;
  readonly recordedAt?: Date;
  /** What was read or given, and who accepted it, so that it can be reviewed again. */
  readonly review?: Reviewing;
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
  const { example = false, recordedAt: at = new Date() } = options;
  // Whoever has reviewed an example otherwise keeps what they decided.
  if (example && (await isReviewed(transaction, brief.id))) return "unchanged";
  const known = await knownBrief(transaction, brief);
  if (known !== undefined) await refuseOther(transaction, brief, told);
  if (known?.example === 1 && !example) await keepAsOwn(transaction, brief.id);
  if (known === undefined) {
    await refuseDecided(transaction, brief);
    await removeReading(transaction, brief.id);
  }
  await keepReview(transaction, brief, options);
  if (known !== undefined) return "unchanged";
  await recordNew(transaction, { brief, told, example, at });
  await indexBrief(transaction, brief.id, told);
  return "added";
}

async function isReviewed(transaction: Writing, id: BriefId): Promise<boolean> {
  const row = await transaction.selectFrom("reading").select("id").where("id", "=", id).executeTakeFirst();
  return row !== undefined;
}

/** Briefs that came before reviews were kept are given theirs when they are added again. */
async function keepReview(transaction: Writing, brief: Brief, options: AddOptions): Promise<void> {
  const { review, example = false, recordedAt: at = new Date() } = options;
  if (review === undefined || (await isReviewed(transaction, brief.id))) return;
  await insertReading(transaction, { brief, review, example, at });
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

/** The same text may be given again, but not with other figures: those are for its review, or a new brief, to change. */
async function refuseOther(transaction: Writing, brief: Brief, told: Contribution): Promise<void> {
  const before = (await toldBefore(transaction, brief.id)).told;
  if (isSameContribution(before, told)) return;
  throw new LedgerError(
    `The brief “${brief.key}” (${brief.published}, “${brief.title}”) is in the ledger already, with other figures: ` +
      `${differenceOf(before?.claims ?? [], told.claims)}. Nothing was stored, for what was once recorded never changes. ` +
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

/** Whoever adds an example as a brief of their own keeps it when the examples go. */
async function keepAsOwn(transaction: Writing, id: BriefId): Promise<void> {
  await transaction.updateTable("brief").set({ example: 0 }).where("id", "=", id).execute();
  await transaction.updateTable("reading").set({ example: 0 }).where("id", "=", id).execute();
}
