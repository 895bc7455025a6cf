/** A schedule or run cannot be as it was asked for: says why, and what to do. Nothing was stored. */
export class ScheduleError extends Error {
  override readonly name = "ScheduleError";
}
