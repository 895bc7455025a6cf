import type { Brief, BriefId } from "@daybook/data";
import { cardColumns, cardOf } from "../ledger/brief-row.ts";
import type { Database, Tables } from "../tables.ts";
import { reading } from "../transaction.ts";

/** A brief, what was read of it, and all that people decided of it since. */
export interface KeptReview {
  readonly brief: Brief;
  /** Of the example library. */
  readonly example: boolean;
  /** As it was given to be kept. */
  readonly reading: unknown;
  /** The oldest first. */
  readonly decided: readonly KeptDecision[];
  /** The brief that it is a corrected edition of. */
  readonly editionOf: BriefId | null;
  /** Whether anything of it counts: then it is a brief of the ledger. */
  readonly counts: boolean;
  readonly recordedAt: string;
}

export interface KeptDecision {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly json: unknown;
}

/** By its id or its key. `undefined` where no reading of it was kept. */
export function readReview(db: Database, idOrKey: string): Promise<KeptReview | undefined> {
  return reading(db, async (snapshot) => {
    const rows = await snapshot
      .selectFrom("reading")
      .select([...cardColumns, "text", "json", "edition_of", "recorded_at"])
      .where((eb) => eb.or([eb("id", "=", idOrKey), eb("key", "=", idOrKey)]))
      .execute();
    const row = rows.find(({ id }) => id === idOrKey) ?? rows[0];
    if (row === undefined) return undefined;
    const counting = await snapshot.selectFrom("brief").select("id").where("id", "=", row.id).executeTakeFirst();
    return {
      brief: { ...cardOf(row), text: row.text },
      example: row.example === 1,
      reading: JSON.parse(row.json) as unknown,
      decided: await decisionsAfter(snapshot, row.id, 0),
      editionOf: row.edition_of,
      counts: counting !== undefined,
      recordedAt: row.recorded_at,
    };
  });
}

/** What was decided of a brief since one of its decisions. */
export async function decisionsAfter(db: Database, brief: BriefId, seq: number): Promise<readonly KeptDecision[]> {
  const rows = await db
    .selectFrom("decision")
    .selectAll()
    .where("brief_id", "=", brief)
    .where("seq", ">", seq)
    .orderBy("seq")
    .execute();
  return rows.map(decisionOf);
}

function decisionOf({ seq, at, by_name, json }: Tables["decision"]): KeptDecision {
  return { seq, at, by: by_name, json: JSON.parse(json) as unknown };
}
