import type { ScheduleId } from "../schedules/schedule.ts";
import type { Database } from "../tables.ts";
import { runOf, type Run, type RunId } from "./run.ts";

export interface RunsFilter {
  /** Only the runs of one schedule. */
  readonly schedule?: ScheduleId;
  /** Only those that are waiting or being made. */
  readonly isOpen?: boolean;
  readonly limit?: number;
}

/** Newest first. Runs of a schedule that was deleted are among them. */
export async function listRuns(
  db: Database,
  { schedule, isOpen = false, limit = 50 }: RunsFilter,
): Promise<readonly Run[]> {
  const rows = await db
    .selectFrom("report_run")
    .selectAll()
    .$if(schedule !== undefined, (runs) => runs.where("schedule_id", "=", schedule ?? ""))
    .$if(isOpen, (runs) => runs.where("state", "in", ["waiting", "running"]))
    .orderBy("enqueued_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(runOf);
}

export async function readRun(db: Database, id: RunId): Promise<Run | undefined> {
  const row = await db.selectFrom("report_run").selectAll().where("id", "=", id).executeTakeFirst();
  return row && runOf(row);
}
