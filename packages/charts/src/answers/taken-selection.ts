import {
  coverageOf,
  measures,
  type BriefCard,
  type Figure,
  type Filter,
  type Measure,
  type Overview,
  type OverviewRequest,
  type Period,
} from "@daybook/data";
import { longWords } from "../words/interval-words.ts";
import { scopeWords, takenReadings, takenTotals, takenTotalsBy, takenTotalsOver } from "./taken-along.ts";
import type { AnsweredTotal } from "./totals-answer.ts";

/** Where totals and what stands behind them are kept. */
export interface TakenFrom {
  dataVersion(asKnownOn: string): Promise<string>;
  sums(filter: Filter, asKnownOn: string): Promise<readonly AnsweredTotal[]>;
  levels(asked: OverviewRequest): Promise<Pick<Overview, "levels" | "claims">>;
  briefsDuring(period: Period): Promise<readonly BriefCard[]>;
  overview(asked: OverviewRequest): Promise<Overview>;
  sumsAlong(
    filter: Filter,
    request: { readonly measures: readonly Measure[]; readonly grain: "week"; readonly day: string },
  ): Promise<{
    readonly columns: readonly (Period & { readonly totals: readonly AnsweredTotal[] })[];
    readonly parts: readonly { readonly place: string; readonly totals: readonly AnsweredTotal[] }[];
  }>;
}

export interface TakenHow {
  /** Where the same is found again; "" where it was asked for on no page. */
  readonly address: string;
  /** A row for each day, whole week, region or part of the place instead of one for the whole. */
  readonly by?: "day" | "week" | "region" | "place" | undefined;
}

/** What is asked for, to take along as a file: its totals and readings, read when they are wanted, and where it comes from. */
export async function takenSelection(kept: TakenFrom, asked: OverviewRequest, { address, by }: TakenHow) {
  const { asKnownOn } = asked;
  const dataVersion = await kept.dataVersion(asKnownOn);
  const scope = scopeWords(asked);
  return {
    asked,
    totalRows: async () => {
      if (by === undefined) return totalsIn(kept, { ...asked, dataVersion });
      if (by === "week") return weeksIn(kept, { ...asked, dataVersion });
      if (by === "place") return placesIn(kept, { ...asked, dataVersion });
      return takenTotalsBy(await kept.overview(asked), by);
    },
    readingRows: async () => takenReadings({ ...(await kept.levels(asked)), request: asked, dataVersion }),
    provenance: { title: `Daybook: ${scope}`, scope, address, asKnownOn, dataVersion },
    wordsOf: ({ noneReported, interval }: Figure) => (noneReported ? "none reported" : longWords(interval)),
  };
}

type Question = OverviewRequest & { readonly dataVersion: string };

async function totalsIn(kept: TakenFrom, question: Question) {
  const coverage = coverageOf(await briefsKnown(kept, question), question, question.place);
  return takenTotals(await kept.sums(question, question.asKnownOn), { ...question, coverage });
}

/** The ISO weeks that lie wholly in the period. */
async function weeksIn(kept: TakenFrom, question: Question) {
  const briefs = await briefsKnown(kept, question);
  const { columns } = await along(kept, question);
  const weeks = columns.map((week) => ({ ...week, coverage: coverageOf(briefs, week, question.place) }));
  return takenTotalsOver(weeks, question);
}

/** The parts of the place, one level down. */
async function placesIn(kept: TakenFrom, question: Question) {
  const coverage = coverageOf(await briefsKnown(kept, question), question, question.place);
  const { parts } = await along(kept, question);
  return parts.flatMap(({ place, totals }) => takenTotals(totals, { ...question, place, coverage }));
}

function along(kept: TakenFrom, question: Question) {
  const asked = question.only?.measure;
  const all = asked === undefined ? (Object.keys(measures) as readonly Measure[]) : [asked];
  return kept.sumsAlong(question, { measures: all, grain: "week", day: question.asKnownOn });
}

async function briefsKnown(kept: TakenFrom, { asKnownOn, ...period }: Question) {
  return (await kept.briefsDuring(period)).filter(({ published }) => published <= asKnownOn);
}
