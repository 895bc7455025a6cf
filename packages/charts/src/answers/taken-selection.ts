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
  sumsAlong(filter: Filter, request: AlongRequest): Promise<Along>;
  levels(asked: OverviewRequest): Promise<Pick<Overview, "levels" | "claims">>;
  briefsDuring(period: Period): Promise<readonly BriefCard[]>;
  overview(asked: OverviewRequest): Promise<Overview>;
}

interface AlongRequest {
  readonly measures: readonly Measure[];
  readonly grain: "week";
  readonly day: string;
}

/** The weeks of a period and the parts of a place, each with its totals. */
interface Along {
  readonly columns: readonly (Period & { readonly totals: readonly AnsweredTotal[] })[];
  readonly parts: readonly { readonly place: string; readonly totals: readonly AnsweredTotal[] }[];
}

export interface TakenHow {
  /** Where the same is found again; "" where it was asked for on no page. */
  readonly address: string;
  /** A row for each day, whole ISO week, region, or part of the place one level down, instead of one for the whole. */
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
      if (by === undefined) return totalsIn(kept, asked, dataVersion);
      if (by === "week") return weeksIn(kept, asked, dataVersion);
      if (by === "place") return placesIn(kept, asked, dataVersion);
      return takenTotalsBy(await kept.overview(asked), by);
    },
    readingRows: async () => takenReadings({ ...(await kept.levels(asked)), request: asked, dataVersion }),
    provenance: { title: `Daybook: ${scope}`, scope, address, asKnownOn, dataVersion },
    wordsOf: ({ noneReported, interval }: Figure) => (noneReported ? "none reported" : longWords(interval)),
  };
}

async function totalsIn(kept: TakenFrom, asked: OverviewRequest, dataVersion: string) {
  const coverage = coverageOf(await briefsKnown(kept, asked), asked, asked.place);
  return takenTotals(await kept.sums(asked, asked.asKnownOn), { ...asked, coverage, dataVersion });
}

async function weeksIn(kept: TakenFrom, asked: OverviewRequest, dataVersion: string) {
  const briefs = await briefsKnown(kept, asked);
  const { columns } = await along(kept, asked);
  const weeks = columns.map((week) => ({ ...week, coverage: coverageOf(briefs, week, asked.place) }));
  return takenTotalsOver(weeks, { ...asked, dataVersion });
}

async function placesIn(kept: TakenFrom, asked: OverviewRequest, dataVersion: string) {
  const coverage = coverageOf(await briefsKnown(kept, asked), asked, asked.place);
  const { parts } = await along(kept, asked);
  return parts.flatMap(({ place, totals }) => takenTotals(totals, { ...asked, place, coverage, dataVersion }));
}

function along(kept: TakenFrom, asked: OverviewRequest): Promise<Along> {
  const { only: { measure } = {}, asKnownOn } = asked;
  const all = measure === undefined ? (Object.keys(measures) as readonly Measure[]) : [measure];
  return kept.sumsAlong(asked, { measures: all, grain: "week", day: asKnownOn });
}

async function briefsKnown(kept: TakenFrom, { asKnownOn, ...period }: OverviewRequest) {
  return (await kept.briefsDuring(period)).filter(({ published }) => published <= asKnownOn);
}
