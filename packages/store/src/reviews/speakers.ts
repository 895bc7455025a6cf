import type { Speaker, SpeakerKind } from "@daybook/data";
import type { Database, Tables, Writing } from "../tables.ts";
import { writingLedger } from "../transaction.ts";

/** Who a speaker is, as a person said. */
export interface SpeakerRecord extends Speaker {
  readonly by: string;
}

/** Something said of a speaker, or that it is taken back and nobody says any more who that is. */
export type SpeakerChange = SpeakerRecord | { readonly name: string; readonly withdrawn: true; readonly by: string };

/** A speaker of the register, with all that was ever said of them, the newest first. */
export interface RegisteredSpeaker extends SpeakerRecord {
  readonly at: string;
  readonly before: readonly (SpeakerRecord & { readonly at: string })[];
}

/** The register of speakers (R6). */
export interface Register {
  /** Grows with every change. */
  readonly version: number;
  /** By name. */
  readonly speakers: readonly RegisteredSpeaker[];
}

export async function readSpeakers(db: Database): Promise<Register> {
  const rows = await db.selectFrom("registered_speaker").selectAll().orderBy("seq", "desc").execute();
  const byName = Map.groupBy(rows, ({ name }) => name);
  const speakers = [...byName.values()].flatMap((said) => {
    const [newest, ...before] = said[0]?.kind == null ? [] : said.flatMap(speakerOf);
    return newest === undefined ? [] : [{ ...newest, before }];
  });
  return { version: rows[0]?.seq ?? 0, speakers: speakers.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

function speakerOf({ name, kind, side, origin, at, by_name }: Tables["registered_speaker"]) {
  return kind === null ? [] : [{ name, kind: kind as SpeakerKind, side, origin, at, by: by_name }];
}

/** Answers the register's version. What was said before is kept. */
export function registerSpeaker(db: Database, speaker: SpeakerRecord, at: Date): Promise<number> {
  return writingLedger(db, async (transaction) => {
    await registerSpeakers(transaction, [speaker], at);
    return registerVersion(transaction);
  });
}

/** Speakers of whom something was said that what counts may not have followed yet. */
export interface Unfollowed {
  /** The register's version when this was asked. */
  readonly version: number;
  readonly names: readonly string[];
}

export async function readUnfollowed(db: Database): Promise<Unfollowed> {
  const rows = await db.selectFrom("registered_speaker").select(["seq", "name"]).where("followed", "=", 0).execute();
  return { version: Math.max(0, ...rows.map(({ seq }) => seq)), names: [...new Set(rows.map(({ name }) => name))] };
}

/** Every brief that cites a speaker has been told anew by what the register said at a version. */
export function markFollowed(db: Database, version: number): Promise<void> {
  return writingLedger(db, async (transaction) => {
    await transaction
      .updateTable("registered_speaker")
      .set({ followed: 1 })
      .where("seq", "<=", version)
      .where("followed", "=", 0)
      .execute();
  });
}

export async function registerVersion(db: Database): Promise<number> {
  const row = await db
    .selectFrom("registered_speaker")
    .select(({ fn }) => fn.max("seq").as("seq"))
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}

/** Inside a transaction. Whoever says again what the register says already changes nothing. */
export async function registerSpeakers(
  transaction: Writing,
  changes: readonly SpeakerChange[],
  at: Date,
): Promise<void> {
  for (const { by, ...change } of changes) {
    const said = "withdrawn" in change ? { name: change.name, kind: null, side: null, origin: "" } : change;
    const { name, kind, side, origin } = said;
    const known = await newestOf(transaction, name);
    if ((known?.kind ?? null) === kind && (known?.side ?? null) === side && (known?.origin ?? "") === origin) continue;
    const seq = (await registerVersion(transaction)) + 1;
    await transaction
      .insertInto("registered_speaker")
      .values({ seq, name, kind, side, origin, by_name: by, at: at.toISOString(), followed: 0 })
      .execute();
  }
}

function newestOf(transaction: Writing, name: string) {
  return transaction
    .selectFrom("registered_speaker")
    .selectAll()
    .where("name", "=", name)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
}
