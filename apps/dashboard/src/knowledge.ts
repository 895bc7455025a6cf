import { weekOf } from "@daybook/data";
import type { Store } from "@daybook/store";

/** The day that "as known now" stands for: the newest publication in the ledger, so that pages do not change with the clock. */
export async function knownNow(store: Store): Promise<string> {
  return (await store.newestPublication()) ?? "1970-01-01";
}

/** Weeks that have a brief, newest first. */
export async function briefedWeeks(store: Store): Promise<readonly string[]> {
  const days = await store.publicationDays();
  return [...new Set(days.map((day) => weekOf(day, store.firstWeekday)))].sort().reverse();
}

/** The newest week that has a brief; an empty ledger shows the week of today. */
export async function newestWeek(store: Store, now: Date): Promise<string> {
  const newest = await store.newestPublication();
  return weekOf(newest ?? now.toISOString().slice(0, 10), store.firstWeekday);
}
