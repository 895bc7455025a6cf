import { canonicalJson, isDay, type BriefId } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import { LedgerError } from "../ledger/ledger-error.ts";
import type { Database, Tables, Writing } from "../tables.ts";
import { writing } from "../transaction.ts";
import type { DraftBrief, NewDrafts } from "./draft.ts";
import { readDrafts } from "./drafts.ts";

export interface AddedDrafts {
  /** `replaced`: the brief was read anew before anybody looked at the figures that were read first. */
  readonly outcome: "added" | "replaced" | "unchanged";
  readonly brief: BriefId;
  readonly drafts: number;
}

/**
 * Keeps a brief with the figures that were read from it, for a person to look at. None of them counts.
 *
 * Throws a LedgerError where the brief is in the ledger already, or where a person has decided on some of its figures.
 */
export function addDrafts(db: Database, given: NewDrafts, recordedAt: Date): Promise<AddedDrafts> {
  const { brief, figures } = given;
  if (!isDay(brief.published))
    throw new LedgerError(`“${brief.published}” is no day. Write it as 2024-10-08. Nothing was stored.`);
  return writing(db, async (transaction) => {
    await refuseKnown(transaction, brief.id);
    const waiting = await readDrafts(transaction, brief.id);
    const told = { brief: brief.id, drafts: figures.length };
    if (waiting !== undefined && isSame(waiting, given)) return { outcome: "unchanged", ...told };
    if (waiting !== undefined) await removeUndecided(transaction, waiting);
    await insert(transaction, given, recordedAt);
    return { outcome: waiting === undefined ? "added" : "replaced", ...told };
  });
}

async function refuseKnown(transaction: Writing, id: BriefId): Promise<void> {
  const known = await transaction
    .selectFrom("brief")
    .select(["key", "title", "published"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (known === undefined) return;
  throw new LedgerError(
    `This brief is in the ledger already, as “${known.key}” (${known.published}, “${known.title}”), and its figures count. Nothing was stored.`,
  );
}

function isSame(waiting: DraftBrief, given: NewDrafts): boolean {
  const partsOf = ({ brief, about, figures }: NewDrafts) =>
    canonicalJson({ brief, about, figures: figures.map(({ figure, json }) => ({ figure, json })) });
  return partsOf(waiting) === partsOf(given);
}

async function removeUndecided(transaction: Writing, { brief, figures }: DraftBrief): Promise<void> {
  const decided = figures.filter(({ state }) => state !== "waiting").length;
  if (decided > 0) {
    throw new LedgerError(
      `The figures of “${brief.title}” (${brief.published}) are under review: ${decided} of ${figures.length} decided. Nothing was stored.`,
    );
  }
  await removeDrafts(transaction, brief.id);
}

/** Inside a transaction of whoever takes the brief into the ledger, or reads it anew. */
export async function removeDrafts(transaction: Writing, id: BriefId): Promise<void> {
  await transaction.deleteFrom("draft").where("brief_id", "=", id).execute();
  await transaction.deleteFrom("draft_brief").where("id", "=", id).execute();
}

async function insert(transaction: Writing, { brief, about, figures }: NewDrafts, recordedAt: Date): Promise<void> {
  const { id, key, title, published, theatre, language, publisher, url, constructed, text } = brief;
  const row: Tables["draft_brief"] = {
    id,
    key,
    title,
    published,
    theatre,
    language,
    publisher,
    url,
    text,
    constructed: Number(constructed),
    json: JSON.stringify(about),
    recorded_at: recordedAt.toISOString(),
  };
  await transaction.insertInto("draft_brief").values(row).execute();
  const rows = figures.map(({ figure, json }, ordinal): Tables["draft"] => ({
    brief_id: id,
    ordinal,
    figure,
    state: "waiting",
    json: JSON.stringify(json),
  }));
  await inChunks(rows, (some) => transaction.insertInto("draft").values(some).execute());
}
