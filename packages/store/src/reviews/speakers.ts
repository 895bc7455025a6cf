import type { Speaker, SpeakerKind } from "@daybook/data";
import type { Database, Tables, Writing } from "../tables.ts";
import { writingLedger } from "../transaction.ts";

/** Who a speaker is, as a person said. */
export interface SpeakerRecord extends Speaker {
  readonly by: string;
}

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
    const [newest, ...before] = said.map(speakerOf);
    return newest === undefined ? [] : [{ ...newest, before }];
  });
  return { version: rows[0]?.seq ?? 0, speakers: speakers.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

function speakerOf({ name, kind, side, origin, at, by_name }: Tables["registered_speaker"]) {
  return { name, kind: kind as SpeakerKind, side, origin, at, by: by_name };
}

/** Answers the register's version. What was said before is kept. */
export function registerSpeaker(db: Database, speaker: SpeakerRecord, at: Date): Promise<number> {
  return writingLedger(db, async (transaction) => {
    await registerSpeakers(transaction, [speaker], at);
    return registerVersion(transaction);
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
  speakers: readonly SpeakerRecord[],
  at: Date,
): Promise<void> {
  for (const { name, kind, side, origin, by } of speakers) {
    const known = await transaction
      .selectFrom("registered_speaker")
      .selectAll()
      .where("name", "=", name)
      .orderBy("seq", "desc")
      .limit(1)
      .executeTakeFirst();
    if (known?.kind === kind && known.side === side && known.origin === origin) continue;
    const seq = (await registerVersion(transaction)) + 1;
    await transaction
      .insertInto("registered_speaker")
      .values({ seq, name, kind, side, origin, by_name: by, at: at.toISOString() })
      .execute();
  }
}
