import type { Period } from "@daybook/data";
import type { Database } from "../tables.ts";
import { isKnownOn } from "./known-figures.ts";

/** From the first day to the last that anything is held of, as known on a day; `null` where nothing is. */
export async function readDaysTold(db: Database, day: string | null): Promise<Period | null> {
  const { from, to } = await db
    .selectFrom("tree")
    .select(({ fn }) => [fn.min("from_day").as("from"), fn.max("to_day").as("to")])
    .where((eb) => isKnownOn(eb, day))
    .executeTakeFirstOrThrow();
  return from === null || to === null ? null : { from, to };
}
