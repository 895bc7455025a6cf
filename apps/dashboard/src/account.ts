import { totalOfRow, type Figure, type Total } from "@daybook/data";
import { explainFigure, rowOf, totalRefOf, type FigureExplanation, type TotalRef } from "@daybook/charts";
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
  readonly figures: readonly FigureAccount[];
}

/** The account of a total by its id, which carries its question. */
export async function totalAccount(store: Store, id: string): Promise<TotalAccount | undefined> {
  const asked = totalRefOf(id);
  if (asked === undefined) return undefined;
  const totals = await store.totals(asked, asked.asKnownOn);
  const total = totals.find((row) => rowOf(row) === asked.row) ?? (await hiddenTotal(store, asked));
  if (total === null) return undefined;
  const accounts = await Promise.all(total.figures.map((figure) => figureAccount(store, figure, asked.asKnownOn)));
  return { asked, total, figures: accounts.filter((account) => account !== undefined) };
}

/** A row that the tables leave out, since it says again what a finer row says: a change may still lead to it. */
async function hiddenTotal(store: Store, asked: TotalRef): Promise<Total | null> {
  const figures = await store.figuresKnownOn(asked.asKnownOn);
  return totalOfRow(figures, asked, (row) => rowOf(row) === asked.row);
}
