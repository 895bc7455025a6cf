import { longWords, scopeWords, takenReadings, takenTotals, takenTotalsBy } from "@daybook/charts";
import { coverageOf } from "@daybook/data";
import { parts, selectionOf, type Part, type Selection } from "@daybook/intake";
import type { Store } from "@daybook/store";
import type { Asked } from "../asked.ts";
import { knownNow } from "../knowledge.ts";

/** What an address asks for, to take along, or only a part of it. `address` is where the same is found again. */
export async function selectedBy(
  store: Store,
  question: Asked,
  address: string,
  only: readonly Part[] = parts,
): Promise<Selection> {
  const { by, ...filter } = question;
  const asked = { ...filter, asKnownOn: question.asKnownOn ?? (await knownNow(store)) };
  const dataVersion = await store.dataVersion(asked.asKnownOn);
  const scope = scopeWords(asked);
  return selectionOf(store, {
    asked,
    only,
    totalRows: async () =>
      by === undefined ? totalsOf(store, { ...asked, dataVersion }) : takenTotalsBy(await store.overview(asked), by),
    readingRows: async () => takenReadings({ ...(await store.levels(asked)), request: asked, dataVersion }),
    provenance: { title: `Daybook: ${scope}`, scope, address, asKnownOn: asked.asKnownOn, dataVersion },
    wordsOf: ({ noneReported, interval }) => (noneReported ? "none reported" : longWords(interval)),
  });
}

async function totalsOf(
  store: Store,
  question: Asked & { readonly asKnownOn: string; readonly dataVersion: string },
): Promise<Selection["totalRows"]> {
  const { asKnownOn, place } = question;
  const briefs = (await store.briefsDuring(question)).filter(({ published }) => published <= asKnownOn);
  const coverage = coverageOf(briefs, question, place);
  return takenTotals(await store.sums(question, asKnownOn), { ...question, coverage });
}
