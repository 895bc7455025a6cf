import { longWords, scopeWords, takenReadings, takenTotals, takenTotalsBy, takenTotalsOver } from "@daybook/charts";
import { coverageOf, measures, type Measure } from "@daybook/data";
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
    totalRows: async () => {
      if (by === undefined) return totalsOf(store, { ...asked, dataVersion });
      if (by === "week") return weeksOf(store, { ...asked, dataVersion });
      if (by === "place") return placesOf(store, { ...asked, dataVersion });
      return takenTotalsBy(await store.overview(asked), by);
    },
    readingRows: async () => takenReadings({ ...(await store.levels(asked)), request: asked, dataVersion }),
    provenance: { title: `Daybook: ${scope}`, scope, address, asKnownOn: asked.asKnownOn, dataVersion },
    wordsOf: ({ noneReported, interval }) => (noneReported ? "none reported" : longWords(interval)),
  });
}

type Question = Asked & { readonly asKnownOn: string; readonly dataVersion: string };

async function totalsOf(store: Store, question: Question): Promise<Selection["totalRows"]> {
  const { asKnownOn, place } = question;
  const coverage = coverageOf(await briefsKnown(store, question), question, place);
  return takenTotals(await store.sums(question, asKnownOn), { ...question, coverage });
}

/** The ISO weeks that lie wholly in the period. */
async function weeksOf(store: Store, question: Question): Promise<Selection["totalRows"]> {
  const briefs = await briefsKnown(store, question);
  const { columns } = await sumsAlong(store, question);
  const weeks = columns.map((week) => ({ ...week, coverage: coverageOf(briefs, week, question.place) }));
  return takenTotalsOver(weeks, question);
}

/** The parts of the place, one level down. */
async function placesOf(store: Store, question: Question): Promise<Selection["totalRows"]> {
  const coverage = coverageOf(await briefsKnown(store, question), question, question.place);
  const { parts: places } = await sumsAlong(store, question);
  return places.flatMap(({ place, totals }) => takenTotals(totals, { ...question, place, coverage }));
}

function sumsAlong(store: Store, question: Question) {
  const asked = question.only?.measure;
  const all = asked === undefined ? (Object.keys(measures) as readonly Measure[]) : [asked];
  return store.sumsAlong(question, { measures: all, grain: "week", day: question.asKnownOn });
}

async function briefsKnown(store: Store, { asKnownOn, ...period }: Question) {
  return (await store.briefsDuring(period)).filter(({ published }) => published <= asKnownOn);
}
