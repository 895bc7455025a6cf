import type { FirstWeekday } from "@daybook/data";
import type { ScheduleId } from "../schedules/schedule.ts";
import type { Tables } from "../tables.ts";

export type RunId = string;
export type RunState = "waiting" | "running" | "done" | "failed";

/** What a report is asked for. */
export interface ReportRequest {
  /** "2024-W41". */
  readonly week: string;
  /** The day that its weeks begin on; where it is not said, that of the store. */
  readonly firstWeekday?: FirstWeekday;
  /** `null`: all places. */
  readonly place: string | null;
  readonly language: "en";
  /** Only what had been published by this day; `null` or left out: all that is known when it is made. */
  readonly asKnownOn?: string | null;
}

/** One report that was or will be made. The history of runs is the queue of work. */
export interface Run extends Required<ReportRequest> {
  readonly id: RunId;
  /** `null`: no schedule asked for it, but a page. */
  readonly schedule: ScheduleId | null;
  /** Why: "due:2026-10-26T04:00:00.000Z", "now:…", "page:…" with the version of the data and of what makes reports. */
  readonly occasion: string;
  readonly state: RunState;
  /** How often it was begun. */
  readonly attempt: number;
  readonly enqueuedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Why the last attempt failed. */
  readonly message: string | null;
  /** How far its worker is, while one is at it. */
  readonly progress: RunProgress | null;
  /** What came of it, once it is done. */
  readonly report: RunReport | null;
}

/** "Drawing the pages: casualties", 2 of 11 parts. `all` is 0 where nobody knows yet how much there is. */
export interface RunProgress {
  readonly step: string;
  readonly done: number;
  readonly all: number;
}

export interface RunReport {
  readonly sha256: string;
  readonly pages: number;
  readonly dataVersion: string;
  readonly resultHash: string | null;
}

/** A run that one worker holds until its lease ends. */
export interface ClaimedRun extends Run {
  readonly worker: string;
  /** Grows with every claim: whoever holds an older one has lost the run. */
  readonly fence: number;
  readonly leaseUntil: string;
}

export function runOf(row: Tables["report_run"]): Run {
  const { id, week, place, occasion, state, attempt, message } = row;
  return {
    id,
    week,
    firstWeekday: row.first_weekday,
    place,
    occasion,
    state,
    attempt,
    message,
    language: "en",
    asKnownOn: row.as_known_on,
    schedule: row.schedule_id,
    enqueuedAt: row.enqueued_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    progress: progressOf(row),
    report: reportOf(row),
  };
}

function progressOf({ state, step, step_done, step_all }: Tables["report_run"]): RunProgress | null {
  if (state !== "running" || step === null) return null;
  return { step, done: step_done ?? 0, all: step_all ?? 0 };
}

function reportOf({ sha256, pages, data_version, result_hash }: Tables["report_run"]): RunReport | null {
  if (sha256 === null || pages === null || data_version === null) return null;
  return { sha256, pages, dataVersion: data_version, resultHash: result_hash };
}
