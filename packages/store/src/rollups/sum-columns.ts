import type { BoundOrigin } from "@daybook/data";
import type { Sum } from "./sum.ts";

/** A sum as columns. Lists are JSON text, and empty text where nothing is in them. */
export interface SumColumns {
  low: number;
  best: number | null;
  high: number | null;
  /** Whether each bound is strict, and where it comes from, in one number. */
  bounds: number;
  figures: number;
  open: number;
  without_best: number;
  trees: number;
  claims: number;
  none_reported: number;
  newest: string;
  origins: string;
  conflicts: string;
}

export const sumColumnNames = [
  "low",
  "best",
  "high",
  "bounds",
  "figures",
  "open",
  "without_best",
  "trees",
  "claims",
  "none_reported",
  "newest",
  "origins",
  "conflicts",
] as const satisfies readonly (keyof SumColumns)[];

export function sumColumns(sum: Sum): SumColumns {
  const { interval, figures, open, withoutBest, trees, claims, noneReported, newest } = sum;
  const { low, best, high, lowStrict, highStrict, lowOrigin, highOrigin } = interval;
  return {
    low,
    best,
    high,
    bounds:
      Number(lowStrict) + 2 * Number(highStrict) + 4 * origins.indexOf(lowOrigin) + 16 * origins.indexOf(highOrigin),
    figures,
    open,
    without_best: withoutBest,
    trees,
    claims,
    none_reported: Number(noneReported),
    newest,
    origins: listText(sum.origins),
    conflicts: listText(sum.conflicts),
  };
}

export function sumOfColumns(row: SumColumns): Sum {
  const { low, best, high, bounds } = row;
  return {
    interval: {
      low,
      best,
      high,
      lowStrict: (bounds & 1) === 1,
      highStrict: (bounds & 2) === 2,
      lowOrigin: origins[(bounds >> 2) & 3] ?? "stated",
      highOrigin: origins[(bounds >> 4) & 3] ?? "stated",
    },
    figures: row.figures,
    open: row.open,
    withoutBest: row.without_best,
    trees: row.trees,
    claims: row.claims,
    origins: listOf(row.origins),
    conflicts: row.conflicts === "" ? none : (JSON.parse(row.conflicts) as readonly string[]),
    noneReported: row.none_reported === 1,
    newest: row.newest,
  };
}

const origins: readonly BoundOrigin[] = ["stated", "derived", "policy"];
const none: readonly string[] = [];

function listText(list: readonly string[]): string {
  return list.length === 0 ? "" : JSON.stringify(list);
}

/** The same few sources stand behind very many sums. */
const lists = new Map<string, readonly string[]>([["", none]]);
const keptLists = 10_000;

function listOf(text: string): readonly string[] {
  const known = lists.get(text);
  if (known !== undefined) return known;
  const list = JSON.parse(text) as readonly string[];
  if (lists.size < keptLists) lists.set(text, list);
  return list;
}
