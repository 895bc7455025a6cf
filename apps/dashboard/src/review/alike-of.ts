import type { Decided, Review } from "@daybook/intake";
import type { Store } from "@daybook/store";
import type { Alike } from "../pages/review/view.ts";

/** Incidents of other briefs that may be the same, by the incident's id here; not where a person has said already. */
export function alikeOf(
  store: Store,
  review: Review,
  decided: readonly Decided[],
): Promise<ReadonlyMap<string, Alike>> {
  void [store, review, decided];
  return Promise.resolve(new Map());
}
