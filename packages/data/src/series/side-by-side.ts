import { measures } from "../claims/measure.ts";
import type { Figure } from "../figures/figure.ts";
import { rowOf, type Filter } from "./chosen.ts";
import { compare, type Comparison } from "./compare.ts";
import type { Coverage } from "./coverage.ts";
import { differenceOf, type Difference } from "./difference.ts";
import { totalOfRow } from "./total-of-row.ts";
import { totalsOf, type Total } from "./totals.ts";

/** One of two questions that are held against each other: other days, another place, another day of knowledge. */
export interface ComparedSide {
  readonly filter: Filter;
  readonly figures: readonly Figure[];
  readonly coverage: Coverage;
}

/** One quantity on both sides. */
export interface ComparedRow extends Pick<Total, "key" | "apart" | "ofWhich"> {
  /** `null`: nothing is told of it there. */
  readonly a: Total | null;
  readonly b: Total | null;
  /** How the first is to the second (R11). */
  readonly comparison: Comparison;
  /** `null` where they cannot be compared. */
  readonly difference: Difference | null;
}

export interface SideBySide {
  readonly rows: readonly ComparedRow[];
  /** As many days were briefed, of as many. Otherwise no number of one side is more or fewer than one of the other (R11). */
  readonly isEquallyCovered: boolean;
}

/**
 * The totals of two questions, row by row, in the order in which tables have them.
 *
 * Forty injured in a week with seven briefs are not more than twelve in a week with one: nobody may have told of the rest.
 */
export function sideBySide(a: ComparedSide, b: ComparedSide): SideBySide {
  const [ofA, ofB] = [totalsOf(a.figures, a.filter), totalsOf(b.figures, b.filter)];
  const rows = [...new Map([...ofA, ...ofB].map((total) => [rowOf(total), total])).values()].toSorted(inOrder);
  const isEquallyCovered = a.coverage.briefed === b.coverage.briefed && a.coverage.days === b.coverage.days;
  const coverage = { now: a.coverage, before: b.coverage };
  return {
    isEquallyCovered,
    rows: rows.map((row) => {
      const both = { a: heldOf(row, ofA, a), b: heldOf(row, ofB, b) };
      const [first, second] = [both.a?.interval ?? null, both.b?.interval ?? null];
      const comparison = compare(first, second, coverage);
      const isCompared = comparison !== "cannot be compared" && first !== null && second !== null;
      return {
        ...both,
        key: row.key,
        apart: row.apart,
        ofWhich: row.ofWhich,
        comparison,
        difference: isCompared ? differenceOf(first, second) : null,
      };
    }),
  };
}

const measureOrder = Object.keys(measures);

/** By measure; a whole before what is of which; last what stands apart by name. */
function inOrder(a: Total, b: Total): number {
  const order = ({ key, apart }: Total) =>
    measureOrder.indexOf(key.measure) + (apart === null ? 0 : measureOrder.length);
  return order(a) - order(b) || Number(a.ofWhich) - Number(b.ofWhich);
}

/** Also where a table of that side leaves the row out, since it says again what a finer one says. */
function heldOf(row: Total, totals: readonly Total[], { figures, filter }: ComparedSide): Total | null {
  const name = rowOf(row);
  return totals.find((total) => rowOf(total) === name) ?? totalOfRow(figures, filter, (one) => rowOf(one) === name);
}
