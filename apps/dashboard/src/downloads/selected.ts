import { dayWords, longWords, periodWords, totalsAnswer } from "@daybook/charts";
import { coverageOf } from "@daybook/data";
import { selectionOf, type Selection } from "@daybook/intake";
import type { Store } from "@daybook/store";
import type { Asked } from "../asked.ts";
import { knownNow } from "../knowledge.ts";

/** What an address asks for, to take along. `address` is where the same is found again. */
export async function selectedBy(store: Store, question: Asked, address: string): Promise<Selection> {
  const asked = { ...question, asKnownOn: question.asKnownOn ?? (await knownNow(store)) };
  const { asKnownOn } = asked;
  const briefs = (await store.briefs()).filter(({ published }) => published <= asKnownOn);
  const dataVersion = await store.dataVersion(asKnownOn);
  const coverage = coverageOf(briefs, asked, asked.place);
  const { place, totals } = totalsAnswer(await store.totals(asked, asKnownOn), { ...asked, coverage, dataVersion });
  const span = { place, from: asked.from, to: asked.to, asKnownOn, briefedDays: coverage.briefed, days: coverage.days };
  const title = `Daybook, ${asked.place ?? "all places"}, ${periodWords(asked)}`;
  return selectionOf(store, {
    asked,
    totalRows: totals.map((total) => ({ ...span, ...total })),
    provenance: { title, scope: scopeWords(asked), address, asKnownOn, dataVersion },
    wordsOf: ({ noneReported, interval }) => (noneReported ? "none reported" : longWords(interval)),
  });
}

function scopeWords({ place, only = {}, asKnownOn, ...period }: Asked & { readonly asKnownOn: string }): string {
  const narrowed = Object.entries(only).map(([name, value]) => `${name} ${String(value)}`);
  return [place ?? "all places", periodWords(period), ...narrowed, `as known on ${dayWords(asKnownOn)}`].join(", ");
}
