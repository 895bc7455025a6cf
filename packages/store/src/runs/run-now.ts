import { randomUUID } from "node:crypto";
import { weekOf, type FirstWeekday } from "@daybook/data";
import { newestPublicationOf } from "../ledger/briefs.ts";
import { ScheduleError } from "../schedules/schedule-error.ts";
import type { ScheduleId } from "../schedules/schedule.ts";
import { readSchedule } from "../schedules/schedules.ts";
import type { Database, Writing } from "../tables.ts";
import { writing } from "../transaction.ts";
import { enqueue } from "./enqueue.ts";
import type { Run } from "./run.ts";

export interface RunNowOptions {
  /** "2024-W41". Without it the newest that has a brief, so that there is something to see. */
  readonly week?: string | undefined;
  readonly now?: Date;
}

/** Asks for a report of a schedule at once, beside those that are due. */
export function runNow(
  db: Database,
  id: ScheduleId,
  { week, now = new Date() }: RunNowOptions,
  firstWeekday: FirstWeekday,
): Promise<Run> {
  return writing(db, async (transaction) => {
    const schedule = await readSchedule(transaction, id);
    if (schedule === undefined) throw new ScheduleError(`There is no schedule ${id}. It may have been deleted.`);
    const { place, language } = schedule;
    const reported = week ?? (await newestWeekOf(transaction, firstWeekday));
    const occasion = `now:${randomUUID()}`;
    const wanted = { schedule: id, week: reported, firstWeekday, place, language, asKnownOn: null, occasion };
    const { run } = await enqueue(transaction, wanted, now);
    return run;
  });
}

async function newestWeekOf(transaction: Writing, firstWeekday: FirstWeekday): Promise<string> {
  const day = await newestPublicationOf(transaction);
  if (day === null) throw new ScheduleError("There is no brief yet, and so no week to report on. Add a brief first.");
  return weekOf(day, firstWeekday);
}
