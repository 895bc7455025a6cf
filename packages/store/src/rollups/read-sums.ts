import { grades, totalsOf, weakestOf, type Filter, type Total } from "@daybook/data";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { figureOfCell, isCellId, type Cell } from "./cell.ts";
import { isHeld, readMaterial, type Material } from "./material.ts";
import { keyText } from "./row-key.ts";
import { addSums } from "./sum.ts";
import { sumTotalOf, type SumTotal } from "./sum-total.ts";

/** The totals of a filter, read from sums where that gives the same. As known on a day; `null` is all that is known. */
export function readSums(db: Database, filter: Filter, day: string | null): Promise<readonly SumTotal[]> {
  return reading(db, async (snapshot) => sumsOf(await readMaterial(snapshot, filter, day), filter));
}

/** The rules of totals over figures and cells alike; then what a cell counts as one is counted as what it holds. */
export function sumsOf(material: Material, filter: Filter): readonly SumTotal[] {
  const { figures, heldTrees, cells } = material;
  const held = heldTrees.filter((one) => isHeld(material, keyText({ row: one.key, apart: one.apart }), one));
  const summed = cells.filter((cell) => !isHeld(material, cell.keyText, cell));
  if (figures.length === 0 && held.length === 0 && isOneRow(summed)) return oneRow(summed);
  const joined = joinedCells(summed);
  const seen = [...figures, ...held, ...joined.flatMap((cell) => figureOfCell(cell, filter.place))];
  const byId = new Map(joined.map((cell) => [cell.id, cell]));
  const roots = new Set(held.map(({ root }) => root));
  const trees = treesIn(cells);
  return totalsOf(seen, filter, [...seen, ...heldTrees]).map((total) => withCells(total, { byId, roots, trees }));
}

/** The cells of one row and grade as one: no total of others holds any of them, and they all lie in the period. */
function joinedCells(cells: readonly Cell[]): readonly Cell[] {
  return [...Map.groupBy(cells, ({ keyText: row, grade }) => `${grade}${row}`).values()].flatMap((some) => {
    const [first, last] = [some[0], some.at(-1)];
    if (first === undefined || last === undefined) return [];
    const days = some.flatMap(({ from, to }) => [from, to]).sort();
    return [
      { ...first, from: days[0] ?? first.from, to: days.at(-1) ?? last.to, sum: addSums(some.map(({ sum }) => sum)) },
    ];
  });
}

/** How many trees tell each row, and of how many the victims of each side are. */
function treesIn(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const trees = new Map<string, number>();
  for (const { keyText: row, sum } of cells) trees.set(row, (trees.get(row) ?? 0) + sum.trees);
  return trees;
}

/** Cells of one row are in no other's way: the rules have nothing to say but to add them. */
function isOneRow(cells: readonly Cell[]): boolean {
  const [first, ...others] = cells.filter(({ grade }) => grade !== "none");
  if (first === undefined || !("row" in first.key) || first.key.row.among !== null) return first === undefined;
  return others.every(({ keyText: other }) => other === first.keyText);
}

function oneRow(all: readonly Cell[]): readonly SumTotal[] {
  const cells = all.filter(({ grade }) => grade !== "none");
  const [first] = cells;
  if (first === undefined || !("row" in first.key)) return [];
  const { row: key, apart } = first.key;
  const graded = grades.flatMap((grade) => {
    const sums = cells.filter((cell) => cell.grade === grade).map(({ sum }) => sum);
    return sums.length === 0 ? [] : [{ grade, sum: addSums(sums) }];
  });
  const { interval, open, withoutBest, figures, claims, origins, conflicts, noneReported } = addSums(
    graded.map(({ sum }) => sum),
  );
  const byGrade = graded.map(({ grade, sum }) => ({ grade, interval: sum.interval, figures: sum.figures }));
  const unquantified = unquantifiedOf({ key, apart, unquantifiedIn: [] }, new Set(), treesIn(all));
  const grade = weakestOf(graded.map((one) => one.grade));
  return [
    {
      key,
      apart,
      interval,
      open,
      withoutBest,
      figures,
      claims,
      origins,
      conflicts,
      noneReported,
      grade,
      byGrade,
      unquantified,
      ofWhich: false,
      unallocated: null,
    },
  ];
}

interface Inside {
  readonly byId: ReadonlyMap<string, Cell>;
  /** Trees that are in cells too. */
  readonly roots: ReadonlySet<string>;
  readonly trees: ReadonlyMap<string, number>;
}

function withCells(total: Total, { byId, roots, trees }: Inside): SumTotal {
  const counted = total.figures.flatMap((id) => byId.get(id) ?? []);
  const more = (of: (cell: Cell) => number) => counted.reduce((sum, cell) => sum + of(cell), 0);
  const sum = sumTotalOf(total);
  return {
    ...sum,
    figures: sum.figures + more((cell) => cell.sum.figures - 1),
    claims: sum.claims + more((cell) => cell.sum.claims),
    open: sum.open + more((cell) => cell.sum.open - Number(cell.sum.interval.high === null)),
    withoutBest: sum.withoutBest + more((cell) => cell.sum.withoutBest - Number(cell.sum.interval.best === null)),
    conflicts: [...sum.conflicts, ...counted.flatMap((cell) => cell.sum.conflicts)].toSorted(),
    byGrade: sum.byGrade.map((one) => ({
      ...one,
      figures: one.figures + more((cell) => (cell.grade === one.grade ? cell.sum.figures - 1 : 0)),
    })),
    unquantified: unquantifiedOf(total, roots, trees),
  };
}

/** Trees of victims that say nothing of the row: those looked at one by one, and those in cells (R2). */
function unquantifiedOf(
  { key, apart, unquantifiedIn }: Pick<Total, "key" | "apart" | "unquantifiedIn">,
  roots: ReadonlySet<string>,
  trees: ReadonlyMap<string, number>,
): number {
  const isCounted =
    key.kind === "flow" && key.victimClass === "people" && key.group === null && key.nationality === null;
  if (!isCounted || apart !== null || (key.measure !== "killed" && key.measure !== "injured")) return 0;
  const treesOf = (row: string) => trees.get(row) ?? 0;
  const seen = unquantifiedIn.filter(({ root }) => !isCellId(root) && !roots.has(root)).length;
  return seen + treesOf(keyText({ victimsOf: key.side })) - treesOf(keyText({ row: key, apart }));
}
