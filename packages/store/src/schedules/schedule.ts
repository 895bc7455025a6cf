import type { Tables } from "../tables.ts";

export type ScheduleId = string;
/** ISO: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What a person says of a weekly report. */
export interface ScheduleInput {
  readonly name: string;
  readonly weekday: Weekday;
  /** Time of day in the schedule's own zone: "06:00". */
  readonly time: string;
  /** IANA name: "Europe/Kyiv". */
  readonly zone: string;
  /** `null`: all places. */
  readonly place: string | null;
  readonly language: "en";
}

export interface Schedule extends ScheduleInput {
  readonly id: ScheduleId;
  readonly state: "active" | "paused";
  readonly createdAt: string;
  /** Since when it runs as it stands: made, resumed, or given another time. What was due before is not made up for. */
  readonly activeSince: string;
}

export function scheduleOf(row: Tables["schedule"]): Schedule {
  const { id, name, weekday, time, zone, place } = row;
  return {
    id,
    name,
    time,
    zone,
    place,
    weekday: weekday as Weekday,
    language: "en",
    state: row.state === "active" ? "active" : "paused",
    createdAt: row.created_at,
    activeSince: row.active_since,
  };
}
