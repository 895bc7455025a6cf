import { randomUUID } from "node:crypto";
import type { Database, Tables, Writing } from "../tables.ts";
import { writing } from "../transaction.ts";
import { checkSchedule } from "./check-schedule.ts";
import { ScheduleError } from "./schedule-error.ts";
import { scheduleOf, type Schedule, type ScheduleId, type ScheduleInput } from "./schedule.ts";

export async function listSchedules(db: Database): Promise<readonly Schedule[]> {
  const rows = await db
    .selectFrom("schedule")
    .selectAll()
    .where("state", "<>", "deleted")
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(scheduleOf);
}

export async function readSchedule(db: Database, id: ScheduleId): Promise<Schedule | undefined> {
  const row = await db
    .selectFrom("schedule")
    .selectAll()
    .where("id", "=", id)
    .where("state", "<>", "deleted")
    .executeTakeFirst();
  return row && scheduleOf(row);
}

export async function createSchedule(db: Database, input: ScheduleInput, now: Date): Promise<Schedule> {
  checkSchedule(input);
  const { name, weekday, time, zone, place, language } = input;
  const row = {
    id: randomUUID(),
    weekday,
    time,
    zone,
    language,
    name: name.trim(),
    place: place?.trim() ?? null,
    state: "active",
    created_at: now.toISOString(),
    active_since: now.toISOString(),
  } as const;
  await writing(db, (transaction) => transaction.insertInto("schedule").values(row).execute());
  return scheduleOf(row);
}

/** With another time it starts anew: a report that was due at the new time before now is not made up for. */
export function updateSchedule(
  db: Database,
  id: ScheduleId,
  patch: Partial<ScheduleInput>,
  now: Date,
): Promise<Schedule> {
  return changing(db, id, (old) => {
    const { name, weekday, time, zone, place, language } = { ...old, ...patch };
    checkSchedule({ name, weekday, time, zone, place, language });
    const isMoved = weekday !== old.weekday || time !== old.time || zone !== old.zone;
    return {
      weekday,
      time,
      zone,
      language,
      name: name.trim(),
      place: place?.trim() ?? null,
      ...(isMoved ? { active_since: now.toISOString() } : {}),
    };
  });
}

export function pauseSchedule(db: Database, id: ScheduleId): Promise<Schedule> {
  return changing(db, id, () => ({ state: "paused" }));
}

/** Runs again from now on; what was due in the meantime is not made up for. */
export function resumeSchedule(db: Database, id: ScheduleId, now: Date): Promise<Schedule> {
  return changing(db, id, ({ state }) =>
    state === "active" ? {} : { state: "active", active_since: now.toISOString() },
  );
}

/** Ends a schedule, and the runs of it that nobody has begun. The reports it gave stay. */
export async function deleteSchedule(db: Database, id: ScheduleId, now: Date): Promise<void> {
  await writing(db, async (transaction) => {
    await rowOf(transaction, id);
    await transaction.updateTable("schedule").set({ state: "deleted" }).where("id", "=", id).execute();
    await transaction
      .updateTable("report_run")
      .set({
        state: "failed",
        finished_at: now.toISOString(),
        message: "The schedule was deleted before this run began.",
      })
      .where("schedule_id", "=", id)
      .where("state", "=", "waiting")
      .execute();
  });
}

function changing(
  db: Database,
  id: ScheduleId,
  change: (old: Schedule) => Partial<Tables["schedule"]>,
): Promise<Schedule> {
  return writing(db, async (transaction) => {
    const old = await rowOf(transaction, id);
    const row = { ...old, ...change(scheduleOf(old)) };
    await transaction.updateTable("schedule").set(row).where("id", "=", id).execute();
    return scheduleOf(row);
  });
}

async function rowOf(transaction: Writing, id: ScheduleId): Promise<Tables["schedule"]> {
  const row = await transaction
    .selectFrom("schedule")
    .selectAll()
    .where("id", "=", id)
    .where("state", "<>", "deleted")
    .executeTakeFirst();
  if (row === undefined) throw new ScheduleError(`There is no schedule ${id}. It may have been deleted.`);
  return row;
}
