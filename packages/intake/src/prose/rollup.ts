import type { DraftFigure } from "./draft-figure.ts";

/** The sum of one measure over a whole brief, as it was told: for seeing double counting, not for publication. */
export interface Rollup {
  readonly low: number;
  readonly high: number | null;
  readonly from: readonly string[];
}

/**
 * Per measure, over figures that are no duplicate, part, subset, reading, restated, rival or disputed one: the lowest and
 * the highest of each with its undisputed rivals, summed; open where one of them has no ceiling.
 */
export function rollupOf(figures: readonly DraftFigure[]): Readonly<Record<string, Rollup>> {
  const sums: Record<string, Rollup> = {};
  const rivals = Map.groupBy(figures.filter(isUndisputed), ({ alternative_to }) => alternative_to);
  for (const figure of figures.filter(isCounted)) {
    const told = [figure, ...(rivals.get(figure.id) ?? [])];
    const low = Math.min(...told.map(lowOf));
    const highs = told.map(highOf);
    const high = highs.includes(null) ? null : Math.max(...highs.map((each) => each ?? 0));
    sums[figure.measure] = added(sums[figure.measure], { low, high, from: [figure.id] });
  }
  return sums;
}

function isCounted(figure: DraftFigure): boolean {
  const { duplicate_of, part_of, subset_of, alternative_to, restates, cumulative, status, past } = figure;
  return (
    [duplicate_of, part_of, subset_of, alternative_to, restates].every((target) => target === null) &&
    !cumulative &&
    !past &&
    status !== "disputed"
  );
}

function isUndisputed({ status, past }: DraftFigure): boolean {
  return status !== "disputed" && !past;
}

function lowOf({ low, best }: DraftFigure): number {
  return low ?? best ?? 0;
}

function highOf({ high, best }: DraftFigure): number | null {
  return high ?? best;
}

function added(sum: Rollup | undefined, { low, high, from }: Rollup): Rollup {
  if (sum === undefined) return { low, high, from };
  return {
    low: sum.low + low,
    high: sum.high === null || high === null ? null : sum.high + high,
    from: [...sum.from, ...from],
  };
}
