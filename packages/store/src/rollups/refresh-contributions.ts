import type { IncidentId } from "@daybook/data";
import { figureSpanOf, treeSpanOf } from "../figures/span-row.ts";
import type { FigureSpan, KnownSpan, TreeSpan } from "../figures/spans.ts";
import { inChunks } from "../in-chunks.ts";
import { insertRows } from "../insert-rows.ts";
import type { Tables, Writing } from "../tables.ts";
import { contributionsOf, type Contribution } from "./contributions.ts";
import { keyText } from "./row-key.ts";
import { sumColumns } from "./sum-columns.ts";
import { isKnown, overTime } from "./sums-over-time.ts";

export type ContributionRow = Tables["contribution"];

/** Works out anew what the trees of some incidents add to totals. Answers all that they added and add. */
export async function refreshContributions(
  transaction: Writing,
  incidents: Iterable<IncidentId>,
): Promise<readonly ContributionRow[]> {
  const roots = [...incidents];
  const gone = await inChunks(roots, (some) =>
    transaction.deleteFrom("contribution").where("root_id", "in", some).returningAll().execute(),
  );
  const trees = (
    await inChunks(roots, (some) => transaction.selectFrom("tree").selectAll().where("root_id", "in", some).execute())
  ).map(treeSpanOf);
  const figures = (
    await inChunks(roots, (some) => transaction.selectFrom("figure").selectAll().where("root_id", "in", some).execute())
  ).map(figureSpanOf);
  const rolled = rolledOf(trees, figures);
  await insertRows(transaction, "contribution", rolled.rows);
  for (const { root, knownFrom } of rolled.trees) {
    await transaction
      .updateTable("tree")
      .set({ rolled: 1 })
      .where("root_id", "=", root)
      .where("known_from", "=", knownFrom)
      .execute();
  }
  return [...gone, ...rolled.rows];
}

export interface Rolled {
  /** The spans of trees that add the same to every total that they are in, all the time. */
  readonly trees: readonly TreeSpan[];
  readonly rows: readonly ContributionRow[];
}

export function rolledOf(trees: readonly TreeSpan[], figures: readonly FigureSpan[]): Rolled {
  const byRoot = Map.groupBy(figures, ({ figure }) => figure.root);
  const rolled = trees.flatMap((tree) => {
    const spans = contributionSpans(tree, byRoot.get(tree.root) ?? []);
    return spans === undefined ? [] : [{ tree, spans }];
  });
  return {
    trees: rolled.map(({ tree }) => tree),
    rows: rolled.flatMap(({ tree, spans }) => spans.map((span) => contributionRow(tree.root, span))),
  };
}

type ContributionSpan = KnownSpan & { readonly value: Contribution };

/** What a tree adds while it has the same figures, which may say other numbers from one day to the next. */
function contributionSpans(tree: TreeSpan, figures: readonly FigureSpan[]): readonly ContributionSpan[] | undefined {
  const inside = figures.filter((figure) => isOverlapping(figure, tree));
  const order = new Map(tree.figures.map((id, at) => [id, at]));
  const inOrder = inside.toSorted((a, b) => (order.get(a.figure.id) ?? 0) - (order.get(b.figure.id) ?? 0));
  const held = overTime(
    inOrder.map((span) => ({ ...within(span, tree), value: span.figure })),
    (some) => contributionsOf(some) ?? null,
  );
  if (held.some(({ value }) => value === null)) return undefined;
  const each = held.flatMap(({ value, ...span }) => (value ?? []).map((one) => ({ ...span, value: one })));
  const rows = Map.groupBy(each, ({ value }) => `${value.day}|${value.place}|${keyText(value.key)}|${value.grade}`);
  return [...rows.values()].flatMap((row) => overTime(row, ([one]) => one as Contribution));
}

function isOverlapping(a: KnownSpan, b: KnownSpan): boolean {
  return isKnown(a, b.knownFrom) || isKnown(b, a.knownFrom);
}

function within(span: KnownSpan, { knownFrom, knownUntil }: KnownSpan): KnownSpan {
  const ends = [span.knownUntil, knownUntil].filter((day) => day !== null).sort();
  return { knownFrom: span.knownFrom > knownFrom ? span.knownFrom : knownFrom, knownUntil: ends[0] ?? null };
}

function contributionRow(root: IncidentId, { value, knownFrom, knownUntil }: ContributionSpan): ContributionRow {
  return {
    root_id: root,
    known_from: knownFrom,
    known_until: knownUntil,
    day: value.day,
    place: value.place,
    key: keyText(value.key),
    grade: value.grade,
    ...sumColumns(value.sum),
  };
}
