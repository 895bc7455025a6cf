import { longWords, scopeWords, takenReadings, takenTotals, takenTotalsBy } from "@daybook/charts";
import { selectionOf, type Selection } from "@daybook/intake";
import type { Store } from "@daybook/store";
import type { Asked } from "../asked.ts";
import { knownNow } from "../knowledge.ts";

/** What an address asks for, to take along. `address` is where the same is found again. */
export async function selectedBy(store: Store, question: Asked, address: string): Promise<Selection> {
  const { by, ...filter } = question;
  const asked = { ...filter, asKnownOn: question.asKnownOn ?? (await knownNow(store)) };
  const overview = await store.overview(asked);
  const { coverage, dataVersion, totals } = overview;
  const scope = scopeWords(asked);
  return selectionOf(store, {
    asked,
    totalRows:
      by === undefined ? takenTotals(totals, { ...asked, coverage, dataVersion }) : takenTotalsBy(overview, by),
    readingRows: takenReadings(overview),
    provenance: { title: `Daybook: ${scope}`, scope, address, asKnownOn: asked.asKnownOn, dataVersion },
    wordsOf: ({ noneReported, interval }) => (noneReported ? "none reported" : longWords(interval)),
  });
}
