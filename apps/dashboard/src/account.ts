import { totalOfRow, type Figure, type FigureId, type Total } from "@daybook/data";
import {
  explainFigure,
  explainTotal,
  rowOf,
  totalRefOf,
  type Evidence,
  type FigureExplanation,
  type TotalExplanation,
  type TotalRef,
} from "@daybook/charts";
import type { Store } from "@daybook/store";
import { evidenceOf } from "./evidence.ts";

export interface FigureAccount {
  readonly figure: Figure;
  readonly account: FigureExplanation;
}

/** The account of one figure as known on a day; `undefined` where nothing was held of it. */
export async function figureAccount(
  store: Store,
  id: string,
  asKnownOn: string | null,
): Promise<FigureAccount | undefined> {
  const figure = await store.figure(id, asKnownOn);
  if (figure === undefined) return undefined;
  const tree = await store.incidentTree(figure.incident, asKnownOn);
  const evidence = await evidenceOf(store, tree?.incidents ?? [], tree?.claims ?? []);
  return { figure, account: explainFigure(figure, evidence) };
}

export interface TotalAccount {
  readonly asked: TotalRef;
  readonly total: Total;
  readonly account: TotalExplanation;
  /** What the total adds, and what it takes for told inside that. */
  readonly figures: ReadonlyMap<FigureId, Figure>;
}

/** The account of a total by its id, which carries its question. */
export async function totalAccount(store: Store, id: string): Promise<TotalAccount | undefined> {
  const asked = totalRefOf(id);
  if (asked === undefined) return undefined;
  const totals = await store.totals(asked, asked.asKnownOn);
  const total = totals.find((row) => rowOf(row) === asked.row) ?? (await hiddenTotal(store, asked));
  if (total === null) return undefined;
  const figures = await figuresOf(store, total, asked.asKnownOn);
  const evidence = await evidenceOfAll(store, [...figures.values()], { total, asKnownOn: asked.asKnownOn });
  return { asked, total, account: explainTotal(total, figures, evidence), figures };
}

async function figuresOf(store: Store, { figures, assumed }: Total, day: string): Promise<TotalAccount["figures"]> {
  const ids = [...figures, ...assumed.flatMap(({ parts }) => parts)];
  const found = await Promise.all(ids.map((id) => store.figure(id, day)));
  return new Map(found.flatMap((figure) => (figure === undefined ? [] : [[figure.id, figure]])));
}

/** The claims and incidents of every tree that a total adds or has nothing of. */
async function evidenceOfAll(
  store: Store,
  figures: readonly Figure[],
  { total, asKnownOn }: { readonly total: Total; readonly asKnownOn: string },
): Promise<Evidence> {
  const roots = new Set([...figures.map(({ root }) => root), ...total.unquantifiedIn.map(({ root }) => root)]);
  const trees = await Promise.all([...roots].map((root) => store.incidentTree(root, asKnownOn)));
  return evidenceOf(
    store,
    trees.flatMap((tree) => tree?.incidents ?? []),
    trees.flatMap((tree) => tree?.claims ?? []),
  );
}

/** A row that the tables leave out, since it says again what a finer row says: a change may still lead to it. */
async function hiddenTotal(store: Store, asked: TotalRef): Promise<Total | null> {
  const figures = await store.figuresKnownOn(asked.asKnownOn);
  return totalOfRow(figures, asked, (row) => rowOf(row) === asked.row);
}
