import { sql, type Kysely } from "kysely";
import { columnTypes } from "./column-types.ts";

/**
 * What was read of each brief and every decision that people took of it; what a brief told before they did; and the
 * register of speakers. Drafts that waited become readings that wait.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createReadings(db);
  await createPast(db);
  await createRegister(db);
  await moveDrafts(db as Kysely<Old>);
  await db.schema.dropTable("draft").execute();
  await db.schema.dropTable("draft_brief").execute();
}

async function createReadings(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const { text } = columnTypes(db);
  await schema
    .createTable("reading")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("key", text, (c) => c.notNull())
    .addColumn("title", text, (c) => c.notNull())
    .addColumn("published", text, (c) => c.notNull())
    .addColumn("theatre", text, (c) => c.notNull())
    .addColumn("language", text, (c) => c.notNull())
    .addColumn("publisher", text)
    .addColumn("url", text)
    .addColumn("constructed", "integer", (c) => c.notNull().check(sql`constructed in (0, 1)`))
    .addColumn("text", text, (c) => c.notNull())
    .addColumn("json", text, (c) => c.notNull())
    .addColumn("edition_of", text)
    .addColumn("example", "integer", (c) => c.notNull().check(sql`example in (0, 1)`))
    .addColumn("state", text, (c) => c.notNull().check(sql`state in ('waiting', 'in review', 'done')`))
    .addColumn("waiting", "integer", (c) => c.notNull())
    .addColumn("accepted", "integer", (c) => c.notNull())
    .addColumn("rejected", "integer", (c) => c.notNull())
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("recorded_at", text, (c) => c.notNull())
    .execute();
  await schema.createIndex("reading_published").on("reading").column("published").execute();
  await schema.createIndex("reading_key").on("reading").column("key").execute();

  await schema
    .createTable("decision")
    .addColumn("brief_id", text, (c) => c.notNull().references("reading.id"))
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("at", text, (c) => c.notNull())
    .addColumn("by_name", text, (c) => c.notNull())
    .addColumn("json", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("decision_key", ["brief_id", "seq"])
    .execute();
}

async function createPast(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const { text } = columnTypes(db);
  await schema
    .createTable("past_contribution")
    .addColumn("brief_id", text, (c) => c.notNull())
    .addColumn("from_version", "integer", (c) => c.notNull())
    .addColumn("until_version", "integer", (c) => c.notNull())
    .addColumn("json", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("past_contribution_key", ["brief_id", "from_version"])
    .addCheckConstraint("past_contribution_span", sql`from_version < until_version`)
    .execute();

  await schema
    .createTable("past_claim")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("brief_id", text, (c) => c.notNull())
    .addColumn("json", text, (c) => c.notNull())
    .execute();
  await schema.createIndex("past_claim_brief").on("past_claim").column("brief_id").execute();
}

async function createRegister(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const { text } = columnTypes(db);
  await schema
    .createTable("registered_speaker")
    .addColumn("seq", "integer", (c) => c.primaryKey())
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("kind", text)
    .addColumn("side", text)
    .addColumn("origin", text, (c) => c.notNull())
    .addColumn("at", text, (c) => c.notNull())
    .addColumn("by_name", text, (c) => c.notNull())
    .addColumn("followed", "integer", (c) => c.notNull().check(sql`followed in (0, 1)`))
    .execute();
  await schema.createIndex("registered_speaker_name").on("registered_speaker").column("name").execute();
}

interface Old {
  draft_brief: {
    id: string;
    key: string;
    title: string;
    published: string;
    theatre: string;
    language: string;
    publisher: string | null;
    url: string | null;
    constructed: number;
    text: string;
    json: string;
    recorded_at: string;
  };
  draft: { brief_id: string; ordinal: number; json: string };
  reading: Old["draft_brief"] & {
    edition_of: string | null;
    example: number;
    state: string;
    waiting: number;
    accepted: number;
    rejected: number;
    seq: number;
  };
}

async function moveDrafts(db: Kysely<Old>): Promise<void> {
  for (const brief of await db.selectFrom("draft_brief").selectAll().execute()) {
    const rows = await db
      .selectFrom("draft")
      .select("json")
      .where("brief_id", "=", brief.id)
      .orderBy("ordinal")
      .execute();
    const figures = rows.map(({ json }) => JSON.parse(json) as Figure);
    await db
      .insertInto("reading")
      .values({
        ...brief,
        json: JSON.stringify(readingOf(brief, figures)),
        edition_of: null,
        example: 0,
        state: "waiting",
        waiting: figures.length,
        accepted: 0,
        rejected: 0,
        seq: 0,
      })
      .execute();
  }
}

interface Figure {
  readonly id: string;
  readonly incident?: string | null;
  readonly pattern?: string;
  readonly confidence?: number;
  readonly past?: boolean;
}

interface About {
  readonly incidents?: readonly { readonly id: string; readonly parent: string | null }[];
  readonly speakers?: readonly unknown[];
}

/** A reading as it was kept when this migration was written. */
function readingOf(brief: Old["draft_brief"], figures: readonly Figure[]): unknown {
  const { key, title, published, theatre, language } = brief;
  const { incidents = [], speakers = [] } = JSON.parse(brief.json) as About;
  const nameOf = (incident: string | null) =>
    incident?.startsWith("unknown-place") === true ? `${incident}-${key}` : incident;
  return {
    annotation: {
      schema: "war-brief-gold/1",
      brief_id: key,
      title,
      published,
      theatre,
      language,
      constructed: brief.constructed === 1,
      sequence: { name: "read" },
      figures: figures.map(({ pattern: _pattern, confidence: _confidence, past: _past, ...figure }) => ({
        ...figure,
        incident: nameOf(figure.incident ?? null),
      })),
      incidents: incidents.map((one) => ({ ...one, id: nameOf(one.id), parent: nameOf(one.parent) })),
      speakers,
    },
    found: Object.fromEntries(
      figures.map(({ id, pattern = "", confidence = 1 }) => [id, { pattern, confidence }] as const),
    ),
  };
}
