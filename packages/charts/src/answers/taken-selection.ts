import {
  coverageOf,
  type BriefCard,
  type Figure,
  type Filter,
  type Overview,
  type OverviewRequest,
  type Period,
} from "@daybook/data";
import { longWords } from "../words/interval-words.ts";
import { scopeWords, takenReadings, takenTotals, takenTotalsBy } from "./taken-along.ts";
import type { AnsweredTotal } from "./totals-answer.ts";

/** Where totals and what stands behind them are kept. */
export interface TakenFrom {
  dataVersion(asKnownOn: string): Promise<string>;
  sums(filter: Filter, asKnownOn: string): Promise<readonly AnsweredTotal[]>;
  levels(asked: OverviewRequest): Promise<Pick<Overview, "levels" | "claims">>;
  briefsDuring(period: Period): Promise<readonly BriefCard[]>;
  overview(asked: OverviewRequest): Promise<Overview>;
}

export interface TakenHow {
  /** Where the same is found again; "" where it was asked for on no page. */
  readonly address: string;
  /** A row for each day or region instead of one for the whole. */
  readonly by?: "day" | "region" | undefined;
}

/** What is asked for, to take along as a file: its totals and readings, read when they are wanted, and where it comes from. */
export async function takenSelection(kept: TakenFrom, asked: OverviewRequest, { address, by }: TakenHow) {
  const { asKnownOn } = asked;
  const dataVersion = await kept.dataVersion(asKnownOn);
  const scope = scopeWords(asked);
  return {
    asked,
    totalRows: async () =>
      by === undefined ? totalsIn(kept, asked, dataVersion) : takenTotalsBy(await kept.overview(asked), by),
    readingRows: async () => takenReadings({ ...(await kept.levels(asked)), request: asked, dataVersion }),
    provenance: { title: `Daybook: ${scope}`, scope, address, asKnownOn, dataVersion },
    wordsOf: ({ noneReported, interval }: Figure) => (noneReported ? "none reported" : longWords(interval)),
  };
}

async function totalsIn(kept: TakenFrom, asked: OverviewRequest, dataVersion: string) {
  const { asKnownOn, place } = asked;
  const briefs = (await kept.briefsDuring(asked)).filter(({ published }) => published <= asKnownOn);
  const coverage = coverageOf(briefs, asked, place);
  return takenTotals(await kept.sums(asked, asKnownOn), { ...asked, coverage, dataVersion });
}
