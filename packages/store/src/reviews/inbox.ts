import type { BriefId } from "@daybook/data";
import type { Database } from "../tables.ts";
import type { ReviewSummary } from "./insert-reading.ts";

/** A brief and how far its review has come, as a list shows it. */
export interface InboxLine extends ReviewSummary {
  readonly id: BriefId;
  readonly key: string;
  readonly title: string;
  readonly published: string;
  readonly example: boolean;
  readonly figures: number;
  /** Who decided anything of it, in the order of their names. */
  readonly by: readonly string[];
  /** The instant of the newest decision; `null` without. */
  readonly decidedAt: string | null;
  readonly recordedAt: string;
  readonly editionOf: BriefId | null;
}

/** Every brief that can be reviewed, the newest first. */
export async function readInbox(db: Database): Promise<readonly InboxLine[]> {
  const rows = await db
    .selectFrom("reading")
    .select(["id", "key", "title", "published", "example", "state", "waiting", "accepted", "rejected"])
    .select(["recorded_at", "edition_of"])
    .orderBy("published", "desc")
    .orderBy("key", "desc")
    .execute();
  const deciders = await readDeciders(db);
  return rows.map(({ recorded_at, edition_of, example, ...row }) => {
    const people = deciders.get(row.id) ?? [];
    return {
      ...row,
      example: example === 1,
      figures: row.waiting + row.accepted + row.rejected,
      by: people.map(({ by_name }) => by_name).toSorted(),
      decidedAt: people.map(({ at }) => at).reduce<string | null>((a, b) => (a === null || b > a ? b : a), null),
      recordedAt: recorded_at,
      editionOf: edition_of,
    };
  });
}

async function readDeciders(db: Database) {
  const rows = await db
    .selectFrom("decision")
    .select(["brief_id", "by_name"])
    .select(({ fn }) => fn.max("at").as("at"))
    .groupBy(["brief_id", "by_name"])
    .execute();
  return Map.groupBy(rows, ({ brief_id }) => brief_id);
}
