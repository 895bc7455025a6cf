import type { Figure, Total } from "@daybook/data";
import { sumSentences } from "../words/sum-words.ts";
import { explainFigure, type Evidence } from "./explanation.ts";
import { totalRow } from "./totals-answer.ts";

/**
 * The account of a total: its row, the sentences that say how it comes to be, each figure it adds with the share it
 * claims, and those it takes for parts of them.
 */
export function explainTotal(total: Total, figures: ReadonlyMap<string, Figure>, evidence: Evidence) {
  const accounts = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const figure = figures.get(id);
      return figure === undefined ? [] : [explainFigure(figure, evidence)];
    });
  return {
    ...totalRow(total),
    arithmetic: sumSentences(total, { figures, incidents: evidence.incidents }),
    shares: total.figures.map((figure, at) => ({ figure, ...boundsOf(total.shares[at]) })),
    byGrade: total.byGrade.map(({ grade, interval, figures: count }) => ({
      grade,
      ...boundsOf(interval),
      figures: count,
    })),
    assumed: total.assumed,
    unquantifiedIn: total.unquantifiedIn,
    figures: accounts(total.figures),
    parts: accounts(total.assumed.flatMap(({ parts }) => parts)),
  };
}

export type TotalExplanation = ReturnType<typeof explainTotal>;

function boundsOf(interval: Total["interval"] | undefined) {
  const { low = 0, best = null, high = null } = interval ?? {};
  return { low, best, high };
}
