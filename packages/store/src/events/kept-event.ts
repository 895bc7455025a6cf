import { isDay } from "@daybook/data";

/** Something that happened, or changed, on a day, as a person keeps it to read charts by. It counts nowhere. */
export interface KeptEvent {
  readonly id: string;
  readonly name: string;
  readonly day: string;
  /** `null`: it concerns every place. */
  readonly place: string | null;
}

export type KeptEventInput = Omit<KeptEvent, "id">;

/** An event cannot be kept as it was given: says why, and what to do. Nothing was stored. */
export class EventError extends Error {
  override readonly name = "EventError";
}

const longest = 200;

/** Refuses an event that has no name or is of no day. */
export function checkEvent({ name, day, place }: KeptEventInput): void {
  if (name.trim() === "") throw new EventError("The event has no name. Give it one.");
  if (name.trim().length > longest) throw new EventError(`The name is longer than ${longest} letters. Shorten it.`);
  if (!isDay(day)) throw new EventError(`“${day}” is not a day of the calendar, such as 2024-10-08.`);
  if (place?.trim() === "") throw new EventError("The place is blank. Name one, or leave it out for all places.");
}
