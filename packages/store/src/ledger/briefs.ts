import type { Brief, BriefCard, BriefId, Claim, Period } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import type { Database } from "../tables.ts";
import { briefColumns, cardOf } from "./brief-row.ts";
import { claimOf } from "./claim-row.ts";

/** A brief without its text, as a list shows it. */
export interface ListedBrief extends BriefCard {
  /** Of the example library, which one click removes. */
  readonly example: boolean;
  readonly claims: number;
}

/** Newest first. */
export async function listBriefs(db: Database): Promise<readonly ListedBrief[]> {
  const rows = await db
    .selectFrom("brief")
    .select(briefColumns)
    .select((eb) =>
      eb
        .selectFrom("claim")
        .whereRef("claim.brief_id", "=", "brief.id")
        .select(({ fn }) => fn.countAll().as("claims"))
        .as("claims"),
    )
    .orderBy("published", "desc")
    .orderBy("key", "desc")
    .execute();
  return rows.map((row) => ({ ...cardOf(row), example: row.example === 1, claims: Number(row.claims) }));
}

export async function readCards(db: Database): Promise<readonly BriefCard[]> {
  const rows = await db.selectFrom("brief").select(briefColumns).orderBy("published").orderBy("id").execute();
  return rows.map(cardOf);
}

/** Those published in a period, or of some ids. */
export async function readCardsOf(
  db: Database,
  { period: { from, to }, ids }: { readonly period: Period; readonly ids: Iterable<BriefId> },
): Promise<readonly BriefCard[]> {
  const within = await db
    .selectFrom("brief")
    .select(briefColumns)
    .where("published", ">=", from)
    .where("published", "<=", to)
    .execute();
  const named = await readCardsNamed(db, ids);
  const all = new Map([...within.map(cardOf), ...named].map((card) => [card.id, card]));
  return [...all.values()].sort((a, b) =>
    a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? -1 : 1,
  );
}

export async function readCardsNamed(db: Database, ids: Iterable<BriefId>): Promise<readonly BriefCard[]> {
  const rows = await inChunks(new Set(ids), (some) =>
    db.selectFrom("brief").select(briefColumns).where("id", "in", some).execute(),
  );
  return rows.map(cardOf);
}

export async function readBrief(
  db: Database,
  idOrKey: string,
): Promise<(Brief & { readonly example: boolean }) | undefined> {
  const rows = await db
    .selectFrom("brief")
    .select([...briefColumns, "text"])
    .where((eb) => eb.or([eb("id", "=", idOrKey), eb("key", "=", idOrKey)]))
    .execute();
  const row = rows.find(({ id }) => id === idOrKey) ?? rows[0];
  return row && { ...cardOf(row), text: row.text, example: row.example === 1 };
}

/** In the order in which the brief tells them. */
export async function readClaimsOfBrief(db: Database, id: BriefId): Promise<readonly Claim[]> {
  const rows = await db.selectFrom("claim").select("json").where("brief_id", "=", id).orderBy("ordinal").execute();
  return rows.map(claimOf);
}

export async function newestPublicationOf(db: Database): Promise<string | null> {
  const row = await db
    .selectFrom("brief")
    .select(({ fn }) => fn.max("published").as("published"))
    .executeTakeFirst();
  return row?.published ?? null;
}
