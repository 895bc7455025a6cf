import { randomUUID } from "node:crypto";
import { periodOfWeek, type FirstWeekday } from "@daybook/data";
import { ScheduleError } from "../schedules/schedule-error.ts";
import type { ScheduleId } from "../schedules/schedule.ts";
import type { Writing } from "../tables.ts";
import { runOf, type ReportRequest, type Run } from "./run.ts";

export interface NewRun extends Required<ReportRequest> {
  readonly schedule: ScheduleId | null;
  readonly occasion: string;
}

/** Puts a run into the queue, once: the same run of the same occasion is there already, whoever asked for it. */
export async function enqueue(
  transaction: Writing,
  { schedule, week, firstWeekday, place, language, asKnownOn, occasion }: NewRun,
  now: Date,
): Promise<{ readonly run: Run; readonly isNew: boolean }> {
  if (periodOfWeek(week, firstWeekday) === undefined)
    throw new ScheduleError(`“${week}” is no ISO week. Write it as 2024-W41.`);
  const known = asKnownOn === null ? [] : [asKnownOn];
  const runKey = JSON.stringify([
    schedule ?? "default",
    ...weekKey(week, firstWeekday),
    place,
    language,
    occasion,
    ...known,
  ]);
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto("report_run")
    .values({
      id: randomUUID(),
      schedule_id: schedule,
      run_key: runKey,
      week,
      first_weekday: firstWeekday,
      place,
      language,
      occasion,
      as_known_on: asKnownOn,
      state: "waiting",
      attempt: 0,
      fence: 0,
      not_before: now.toISOString(),
      enqueued_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.column("run_key").doNothing())
    .executeTakeFirstOrThrow();
  const row = await transaction
    .selectFrom("report_run")
    .selectAll()
    .where("run_key", "=", runKey)
    .executeTakeFirstOrThrow();
  return { run: runOf(row), isNew: numInsertedOrUpdatedRows === 1n };
}

/** Runs of ISO weeks keep the key that they had before another first day could be set. */
function weekKey(week: string, firstWeekday: FirstWeekday): readonly string[] {
  return firstWeekday === "monday" ? [week] : [week, firstWeekday];
}
