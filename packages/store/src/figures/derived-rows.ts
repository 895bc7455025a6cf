import { rolledOf } from "../rollups/refresh-contributions.ts";
import type { Tables } from "../tables.ts";
import type { LedgerOfIncidents } from "./ledger-of-incidents.ts";
import { figureRow, treeRow } from "./span-row.ts";
import { spansOf, type Spans } from "./spans.ts";

/** What must be stored of some incidents, besides what was said of them. */
export interface DerivedRows {
  readonly figures: readonly Tables["figure"][];
  readonly trees: readonly Tables["tree"][];
  readonly contributions: readonly Tables["contribution"][];
}

/** What follows from all that was said of some incidents that bear on one another. */
export function derivedRows({ ledger, sortKeys }: LedgerOfIncidents): DerivedRows {
  return rowsOf(spansOf(ledger), sortKeys);
}

export function rowsOf({ figures, trees }: Spans, sortKeys: LedgerOfIncidents["sortKeys"]): DerivedRows {
  const rolled = rolledOf(trees, figures);
  const isRolled = new Set(rolled.trees);
  return {
    figures: figures.map(figureRow),
    trees: trees.map((tree) => treeRow(tree, sortKeys.get(tree.root) ?? "", isRolled.has(tree))),
    contributions: rolled.rows,
  };
}

export function joinedRows(all: readonly DerivedRows[]): DerivedRows {
  return {
    figures: all.flatMap(({ figures }) => figures),
    trees: all.flatMap(({ trees }) => trees),
    contributions: all.flatMap(({ contributions }) => contributions),
  };
}
