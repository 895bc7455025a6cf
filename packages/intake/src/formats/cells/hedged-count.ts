import type { Bound } from "@daybook/data";
import type { Cells } from "../tables/table.ts";
import { CellError } from "./cell-error.ts";
import { amountIn } from "./count-in.ts";

/** A number as people write it into a cell, with what it leaves open. */
export interface Hedged {
  readonly bound: Bound;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly hedge: string | null;
}

const hedges: readonly { readonly words: RegExp; readonly bound: Bound; readonly fills: "low" | "best" | "high" }[] = [
  { words: /^(?:at least|min\.?|minimum|no fewer than|≥|>=) *([\d,.]+)$/i, bound: "at_least", fills: "low" },
  { words: /^([\d,.]+) *\+$/, bound: "at_least", fills: "low" },
  { words: /^(?:more than|over|>) *([\d,.]+)$/i, bound: "more_than", fills: "low" },
  {
    words: /^(?:up to|at most|max\.?|maximum|fewer than|less than|≤|<=|<) *([\d,.]+)$/i,
    bound: "at_most",
    fills: "high",
  },
  { words: /^(?:about|around|some|roughly|approx\.?|ca\.?|~|≈) *([\d,.]+)$/i, bound: "about", fills: "best" },
];

/** "5", "at least 5", "5+", "5–8", "~5". `null` where the cell is empty or says that nobody knows: unknown, and never zero. */
export function hedgedCountIn(cells: Cells, column: string): Hedged | null {
  const told = (cells[column] ?? "").trim();
  if (/^(|-|–|—|\?|n\/?a|unknown|no data|not known|none given|null|nan)$/i.test(told)) return null;
  const range = /^([\d,.]+) *(?:-|–|—|to) *([\d,.]+)$/.exec(told);
  if (range !== null) return rangeOf(numberOf(range[1], column), numberOf(range[2], column), column);
  for (const { words, bound, fills } of hedges) {
    const [, number] = words.exec(told) ?? [];
    if (number === undefined) continue;
    const hedge = told.replace(number, "").trim();
    return {
      bound,
      low: null,
      best: null,
      high: null,
      hedge: hedge === "<" ? "fewer than" : hedge,
      [fills]: numberOf(number, column),
    };
  }
  const count = numberOf(told, column);
  return { bound: "exact", low: count, best: count, high: count, hedge: null };
}

function rangeOf(low: number, high: number, column: string): Hedged {
  if (low > high) throw new CellError(column, `its low ${low} is over its high ${high}.`);
  return { bound: "range", low, best: null, high, hedge: null };
}

function numberOf(told: string | undefined, column: string): number {
  try {
    return amountIn({ told }, "told") ?? missing(column);
  } catch {
    throw new CellError(
      column,
      `“${told}” is no number. Write it as 12, “at least 12”, 12+, 12–15 or ~12, or leave the cell empty where it is not known.`,
    );
  }
}

function missing(column: string): never {
  throw new CellError(column, "the number is missing.");
}
