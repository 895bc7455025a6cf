import { randomUUID } from "node:crypto";
import { periodOfWeek } from "@daybook/data";
import { ScheduleError } from "../schedules/schedule-error.ts";
import type { ScheduleId } from "../schedules/schedule.ts";
import type { Writing } from "../tables.ts";
import { runOf, type ReportRequest, type Run } from "./run.ts";

export interface NewRun extends ReportRequest {
  readonly schedule: ScheduleId | null;
  readonly occasion: string;
}

/** Puts a run into the queue, once: the same run of the same occasion is there already, whoever asked for it. */
export async function enqueue(
  transaction: Writing,
  { schedule, week, place, language, occasion, asKnownOn = null }: NewRun,
  now: Date,
): Promise<{ readonly run: Run; readonly isNew: boolean }> {
  if (periodOfWeek(week) === undefined) throw new ScheduleError(`“${week}” is no ISO week. Write it as 2024-W41.`);
  const known = asKnownOn === null ? [] : [asKnownOn];
  const runKey = JSON.stringify([schedule ?? "default", week, place, language, occasion, ...known]);
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto("report_run")
    .values({
      id: randomUUID(),
      schedule_id: schedule,
      run_key: runKey,
      week,
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
