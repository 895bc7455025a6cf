import { canonicalJson, hashOf, plusDays } from "@daybook/data";
import type { Store } from "../store.ts";

/** All that a ledger answers, in one hash: lists, figures and totals as known on every day, for some places and periods. */
export async function resultHashOf(store: Store): Promise<string> {
  const briefs = await store.briefs();
  const days = [...new Set(briefs.map(({ published }) => published)), null];
  const answers: unknown[] = [briefs, await store.ledger()];
  for (const day of days) {
    answers.push(await store.figuresKnownOn(day));
    for (const filter of filtersOf(await store.newestPublication())) answers.push(await store.totals(filter, day));
  }
  return hashOf(answers.map(canonicalJson));
}

const places = [null, "Ukraine", "Kharkiv region", "Kharkiv", "Sloviansk", "Nowhere"];

/** The day, the week and the year before the newest publication. */
function filtersOf(newest: string | null) {
  const to = newest ?? "2025-01-01";
  return [0, 6, 365].flatMap((days) => places.map((place) => ({ place, from: plusDays(to, -days), to })));
}
