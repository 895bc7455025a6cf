import { totalOfRow, type Figure, type FigureId, type Total } from "@daybook/data";
import {
  explainFigure,
  explainTotal,
  rowOf,
  totalRefOf,
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
  // A row that the tables leave out, since it says again what a finer row says, is there too: a change may lead to it.
  const near = await store.figuresAsked(asked, asked.asKnownOn);
  const total = totalOfRow(near, asked, (row) => rowOf(row) === asked.row);
  if (total === null) return undefined;
  const figures = figuresOf(total, near);
  const silent = total.unquantifiedIn.map(({ incident }) => incident);
  const evidence = await store.evidence([...figures.values()], asked.asKnownOn, silent);
  return { asked, total, account: explainTotal(total, figures, evidence), figures };
}

function figuresOf({ figures, assumed }: Total, near: readonly Figure[]): TotalAccount["figures"] {
  const ids = new Set([...figures, ...assumed.flatMap(({ parts }) => parts)]);
  return new Map(near.filter(({ id }) => ids.has(id)).map((figure) => [figure.id, figure]));
}
