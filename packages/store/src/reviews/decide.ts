import { joinMentions, type Annotation, type BriefId } from "@daybook/data";
import { cardColumns, cardOf } from "../ledger/brief-row.ts";
import { contribute } from "../ledger/contribute.ts";
import { LedgerError } from "../ledger/ledger-error.ts";
import { refuseBroken, refuseNoText } from "../ledger/refuse-broken.ts";
import { refuseTakenKey } from "../ledger/refuse-taken-key.ts";
import { indexBrief } from "../search/index-brief.ts";
import type { Database, Writing } from "../tables.ts";
import { writingLedger } from "../transaction.ts";
import { columnsOf, insertDecisions, type NewDecision, type ReviewSummary } from "./insert-reading.ts";
import { decisionsAfter, type KeptDecision } from "./review.ts";
import { registerSpeakers, registerVersion, type SpeakerChange } from "./speakers.ts";

/** Decisions of one brief, and what counts of it after them. */
export interface Deciding {
  readonly brief: BriefId;
  /** The newest decision and the version of the register that whoever decides has seen. */
  readonly after: number;
  readonly register: number;
  /** None: only what counts is told anew, after the register has changed. */
  readonly decided: readonly NewDecision[];
  readonly summary: ReviewSummary;
  /** What counts now; `null` while nothing does. */
  readonly annotation: Annotation | null;
  /** Speakers that the decisions put into the register. */
  readonly speakers?: readonly SpeakerChange[];
}

export type DecideOutcome =
  | { readonly outcome: "decided"; readonly seq: number }
  /** Others decided meanwhile, or changed the register: nothing was written. */
  | { readonly outcome: "behind"; readonly decided: readonly KeptDecision[] };

/**
 * Writes down decisions, and puts what counts after them in the place of what the brief told before, all at once. Only
 * where nobody decided since: what one person did not see is never overwritten.
 */
export function decide(db: Database, given: Deciding, at: Date): Promise<DecideOutcome> {
  const { brief, after, decided, summary, annotation, speakers = [] } = given;
  const told = annotation === null ? null : joinMentions(annotation);
  return writingLedger(db, async (transaction) => {
    const row = await readingRow(transaction, brief);
    if (row.seq !== after || (await registerVersion(transaction)) !== given.register)
      return { outcome: "behind", decided: await decisionsAfter(transaction, brief, after) };
    const kept = { ...(annotation?.brief ?? cardOf(row)), text: row.text };
    if (told !== null) refuseBroken(kept, told);
    refuseNoText(kept, [decided, speakers]);
    await refuseTakenKey(transaction, kept);
    await insertDecisions(transaction, { brief, after, at, decided });
    const seq = after + decided.length;
    await transaction
      .updateTable("reading")
      .set({ ...columnsOf(summary), seq })
      .where("id", "=", brief)
      .execute();
    await registerSpeakers(transaction, speakers, at);
    await contribute(transaction, { brief: kept, told, example: row.example === 1, at });
    await indexBrief(transaction, brief);
    return { outcome: "decided", seq };
  });
}

async function readingRow(transaction: Writing, id: BriefId) {
  const row = await transaction
    .selectFrom("reading")
    .select([...cardColumns, "text", "seq"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw new LedgerError("This brief is not there any more. Nothing was stored.");
  return row;
}
