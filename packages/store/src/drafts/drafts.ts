import type { BriefId } from "@daybook/data";
import type { Database } from "../tables.ts";
import type { DraftBrief, ListedDraftBrief } from "./draft.ts";

/** The figures that were read from a brief and wait for a person; `undefined` where none do. */
export async function readDrafts(db: Database, id: BriefId): Promise<DraftBrief | undefined> {
  const row = await db.selectFrom("draft_brief").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return undefined;
  const { json, constructed, recorded_at: _, ...brief } = row;
  const drafts = await db.selectFrom("draft").selectAll().where("brief_id", "=", id).orderBy("ordinal").execute();
  return {
    brief: { ...brief, constructed: constructed === 1 },
    about: JSON.parse(json) as unknown,
    figures: drafts.map(({ figure, state, json: told }) => ({ figure, state, json: JSON.parse(told) as unknown })),
  };
}

/** Every brief that waits, the newest first. */
export async function listDraftBriefs(db: Database): Promise<readonly ListedDraftBrief[]> {
  const rows = await db
    .selectFrom("draft_brief")
    .leftJoin("draft", "draft.brief_id", "draft_brief.id")
    .select(["draft_brief.id", "draft_brief.key", "draft_brief.title", "draft_brief.published"])
    .select(({ fn }) => fn.count("draft.ordinal").as("figures"))
    .select(({ fn, eb }) => fn.sum(eb.case().when("draft.state", "=", "waiting").then(1).else(0).end()).as("waiting"))
    .groupBy(["draft_brief.id", "draft_brief.key", "draft_brief.title", "draft_brief.published"])
    .orderBy("draft_brief.published", "desc")
    .orderBy("draft_brief.id")
    .execute();
  return rows.map((row) => ({ ...row, figures: Number(row.figures), waiting: Number(row.waiting) }));
}
