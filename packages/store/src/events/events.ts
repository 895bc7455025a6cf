import { randomUUID } from "node:crypto";
import type { Database } from "../tables.ts";
import { writing } from "../transaction.ts";
import { checkEvent, type KeptEvent, type KeptEventInput } from "./kept-event.ts";

/** In the order of their days. */
export async function listEvents(db: Database): Promise<readonly KeptEvent[]> {
  return db.selectFrom("event").select(["id", "name", "day", "place"]).orderBy("day").orderBy("id").execute();
}

export async function keepEvent(db: Database, input: KeptEventInput, now: Date): Promise<KeptEvent> {
  checkEvent(input);
  const event = { id: randomUUID(), name: input.name.trim(), day: input.day, place: input.place?.trim() ?? null };
  const row = { ...event, created_at: now.toISOString() };
  await writing(db, (transaction) => transaction.insertInto("event").values(row).execute());
  return event;
}

/** One that is gone already is gone. */
export async function removeEvent(db: Database, id: string): Promise<void> {
  await writing(db, (transaction) => transaction.deleteFrom("event").where("id", "=", id).execute());
}
