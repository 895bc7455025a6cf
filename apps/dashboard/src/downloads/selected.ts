import { longWords, scopeWords, takenTotals } from "@daybook/charts";
import { coverageOf } from "@daybook/data";
import { selectionOf, type Selection } from "@daybook/intake";
import type { Store } from "@daybook/store";
import type { Asked } from "../asked.ts";
import { knownNow } from "../knowledge.ts";

/** What an address asks for, to take along. `address` is where the same is found again. */
export async function selectedBy(store: Store, question: Asked, address: string): Promise<Selection> {
  const asKnownOn = question.asKnownOn ?? (await knownNow(store));
  const asked = { ...question, asKnownOn };
  const briefs = (await store.briefs()).filter(({ published }) => published <= asKnownOn);
  const dataVersion = await store.dataVersion(asKnownOn);
  const coverage = coverageOf(briefs, asked, asked.place);
  const scope = scopeWords(asked);
  return selectionOf(store, {
    asked,
    totalRows: takenTotals(await store.totals(asked, asKnownOn), { ...asked, coverage, dataVersion }),
    provenance: { title: `Daybook: ${scope}`, scope, address, asKnownOn, dataVersion },
    wordsOf: ({ noneReported, interval }) => (noneReported ? "none reported" : longWords(interval)),
  });
}
