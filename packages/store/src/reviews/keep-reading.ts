import { canonicalJson, joinMentions, type Annotation, type Brief, type BriefId } from "@daybook/data";
import { contribute } from "../ledger/contribute.ts";
import { LedgerError } from "../ledger/ledger-error.ts";
import { refuseBroken, refuseBrokenBrief, refuseNoText } from "../ledger/refuse-broken.ts";
import { refuseTakenKey } from "../ledger/refuse-taken-key.ts";
import { indexBrief } from "../search/index-brief.ts";
import type { Database, Writing } from "../tables.ts";
import { writingLedger } from "../transaction.ts";
import { insertReading, type Reviewing } from "./insert-reading.ts";
import { refuseDecided, removeReading } from "./remove-reading.ts";

/** A brief with what was read of it, for people to look at. */
export interface NewReading extends Reviewing {
  readonly brief: Brief;
  /** What counts of it at once: what was carried over from the edition that it corrects. */
  readonly annotation?: Annotation | null;
}

export interface KeptOutcome {
  /** `replaced`: the brief was read anew before anybody had decided on what was read first. */
  readonly outcome: "added" | "replaced" | "unchanged";
  readonly brief: BriefId;
}

/**
 * Keeps a brief with what was read of it. None of it counts, unless it was decided already.
 *
 * Throws a LedgerError where the brief is in the ledger already, or where a person has decided on some of its figures.
 */
export function keepReading(db: Database, given: NewReading, at: Date): Promise<KeptOutcome> {
  const { brief, annotation = null, ...review } = given;
  refuseBrokenBrief(brief);
  refuseNoText(brief, [review.reading, review.decided]);
  const told = annotation === null ? null : joinMentions(annotation);
  if (told !== null) refuseBroken(brief, told);
  return writingLedger(db, async (transaction) => {
    await refuseCounting(transaction, brief.id);
    await refuseTakenKey(transaction, brief);
    const waiting = await transaction
      .selectFrom("reading")
      .select("json")
      .where("id", "=", brief.id)
      .executeTakeFirst();
    if (waiting !== undefined && isSame(waiting.json, review.reading)) return { outcome: "unchanged", brief: brief.id };
    await refuseDecided(transaction, brief);
    await removeReading(transaction, brief.id);
    await insertReading(transaction, { brief, review, example: false, at });
    await contribute(transaction, { brief, told, example: false, at });
    await indexBrief(transaction, brief.id);
    return { outcome: waiting === undefined ? "added" : "replaced", brief: brief.id };
  });
}

async function refuseCounting(transaction: Writing, id: BriefId): Promise<void> {
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

function isSame(json: string, reading: unknown): boolean {
  return canonicalJson(JSON.parse(json)) === canonicalJson(reading);
}
