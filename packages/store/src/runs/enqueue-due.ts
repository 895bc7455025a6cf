import type { FirstWeekday } from "@daybook/data";
import { dueRunOf } from "../schedules/next-run.ts";
import { reportedWeekOf } from "../schedules/reported-week.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { listSchedules } from "../schedules/schedules.ts";
import type { Database } from "../tables.ts";
import { writing } from "../transaction.ts";
import { enqueue, type NewRun } from "./enqueue.ts";

/**
 * Puts what is due into the queue. Several workers may do so at once: each occasion has one run.
 *
 * Of the occasions that were missed while nothing ran, only the newest is made up for.
 */
export async function enqueueDue(db: Database, now: Date, firstWeekday: FirstWeekday): Promise<number> {
  const due = (await listSchedules(db)).flatMap((schedule) => dueRunsOf(schedule, now, firstWeekday));
  const news = await missing(db, due);
  if (news.length === 0) return 0;
  return writing(db, async (transaction) => {
    const added = [];
    for (const run of news) added.push(await enqueue(transaction, run, now));
    return added.filter(({ isNew }) => isNew).length;
  });
}

function dueRunsOf(schedule: Schedule, now: Date, firstWeekday: FirstWeekday): readonly NewRun[] {
  const due = dueRunOf(schedule, new Date(schedule.activeSince), now);
  if (due === null) return [];
  const { id, place, language, zone } = schedule;
  const week = reportedWeekOf(due, zone, firstWeekday);
  return [{ schedule: id, week, firstWeekday, place, language, asKnownOn: null, occasion: `due:${due.toISOString()}` }];
}

/** Looks before it writes: most of the time nothing is new, and the write lock is left to others. */
async function missing(db: Database, due: readonly NewRun[]): Promise<readonly NewRun[]> {
  if (due.length === 0) return [];
  const rows = await db
    .selectFrom("report_run")
    .select(["schedule_id", "occasion"])
    .where(
      "occasion",
      "in",
      due.map(({ occasion }) => occasion),
    )
    .execute();
  const known = new Set(rows.map(({ schedule_id, occasion }) => `${schedule_id} ${occasion}`));
  return due.filter(({ schedule, occasion }) => !known.has(`${schedule} ${occasion}`));
}
