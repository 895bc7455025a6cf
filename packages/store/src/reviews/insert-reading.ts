import type { Brief, BriefId } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import type { Tables, Writing } from "../tables.ts";

/** How far a review has come, as whoever folds its decisions says. */
export interface ReviewSummary {
  readonly state: "waiting" | "in review" | "done";
  readonly waiting: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** What is kept of a brief so that it can be reviewed. The store does not look into it. */
export interface Reviewing {
  /** What was read of it, or given. */
  readonly reading: unknown;
  readonly summary: ReviewSummary;
  /** What was decided before it came: by whoever accepted it elsewhere, or of the edition that it corrects. */
  readonly decided?: readonly NewDecision[];
  readonly editionOf?: BriefId | null;
}

export interface NewDecision {
  readonly by: string;
  /** The instant it was decided, where that is not now. */
  readonly at?: string;
  readonly json: unknown;
}

export interface InsertedReading {
  readonly brief: Brief;
  readonly review: Reviewing;
  readonly example: boolean;
  readonly at: Date;
}

/** Inside a transaction that has made sure that the brief has no reading. */
export async function insertReading(transaction: Writing, { brief, review, example, at }: InsertedReading) {
  const { id, key, title, published, theatre, language, publisher, url, constructed, text } = brief;
  const { reading, summary, decided = [], editionOf = null } = review;
  const row: Tables["reading"] = {
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
    json: JSON.stringify(reading),
    edition_of: editionOf,
    example: Number(example),
    ...columnsOf(summary),
    seq: decided.length,
    recorded_at: at.toISOString(),
  };
  await transaction.insertInto("reading").values(row).execute();
  await insertDecisions(transaction, { brief: id, after: 0, at, decided });
}

/** The columns by which the inbox shows how far a review has come. */
export function columnsOf({ state, waiting, accepted, rejected }: ReviewSummary): ReviewSummary {
  return { state, waiting, accepted, rejected };
}

/** Adds decisions to the log of a brief, after the one that was the newest. */
export async function insertDecisions(
  transaction: Writing,
  { brief, after, at, decided }: { brief: BriefId; after: number; at: Date; decided: readonly NewDecision[] },
): Promise<void> {
  const rows = decided.map(({ by, json, at: then = at.toISOString() }, nth) => ({
    brief_id: brief,
    seq: after + nth + 1,
    at: then,
    by_name: by,
    json: JSON.stringify(json),
  }));
  await inChunks(rows, (some) => transaction.insertInto("decision").values(some).execute());
}
