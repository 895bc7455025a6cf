import { onTestFinished } from "vitest";
import { openStore, type StoreOptions } from "../open-store.ts";
import type { Store } from "../store.ts";

/** A store that is closed when the test is over; in memory, unless it is given a folder. */
export async function testStore(folder?: string, rest: Pick<StoreOptions, "firstWeekday"> = {}): Promise<Store> {
  const store = await openStore({ ...(folder === undefined ? { memory: true } : { folder }), ...rest });
  onTestFinished(() => store.close());
  return store;
}
