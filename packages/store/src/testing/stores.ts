import { onTestFinished } from "vitest";
import { openStore, storeIn } from "../open-store.ts";
import type { StoreOptions } from "../store-options.ts";
import type { Store } from "../store.ts";
import { kind, temporaryPlace, type Place } from "./place.ts";

type Rest = Pick<StoreOptions, "firstWeekday">;

/** A store that is closed when the test is over; somewhere of its own, unless it is told where. */
export async function testStore(place?: Place, rest: Rest = {}): Promise<Store> {
  const store = await opened(place, rest);
  onTestFinished(() => store.close());
  return store;
}

async function opened(place: Place | undefined, { firstWeekday }: Rest): Promise<Store> {
  if (place === undefined && kind === "sqlite")
    return openStore({ memory: true, ...(firstWeekday && { firstWeekday }) });
  return storeIn(await (place ?? (await temporaryPlace())).open(), firstWeekday);
}
