import type { DraftFigure } from "../draft-figure.ts";
import type { Mention } from "../mention.ts";

/** A draft beside the mention it was made of, and the targets found for it so far. */
export interface Told {
  readonly draft: DraftFigure;
  readonly mention: Mention;
  readonly index: number;
  /** Whether its own sentence says when. */
  readonly whenTold: boolean;
  readonly placeTold: boolean;
}

export const relations = ["duplicate_of", "part_of", "subset_of", "alternative_to"] as const;
export type Relation = (typeof relations)[number];

/** For each relation, which draft (by index) leads to which. */
export type Links = Readonly<Record<Relation, ReadonlyMap<number, number>>>;

export function valuesOf({ low, best, high }: DraftFigure): readonly number[] {
  return [...new Set([low, best, high].filter((value) => value !== null))];
}

export function leastOf({ low, best, high }: DraftFigure): number {
  return low ?? best ?? high ?? 0;
}

export function mostOf({ low, best, high }: DraftFigure): number {
  return high ?? best ?? low ?? 0;
}

const general = new Set(
  "the a an of in on at near and to region oblast district city town village port province state area occupied outside around off".split(
    " ",
  ),
);

/** Whether two places may be one: a name of one stands in the other. */
export function isSamePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

function wordsOf(place: string): readonly string[] {
  return place
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !general.has(word));
}

export function isSameDay(a: DraftFigure, b: DraftFigure): boolean {
  const [fromA, toA] = [a.date ?? a.period_start, a.date ?? a.period_end];
  const [fromB, toB] = [b.date ?? b.period_start, b.date ?? b.period_end];
  if (fromA === null || toA === null || fromB === null || toB === null) return true;
  return fromA <= toB && fromB <= toA;
}

/** Whether two groups of people can be the same people: civilians may be told as people. */
export function isSameGroup(a: DraftFigure, b: DraftFigure): boolean {
  return a.victim_group === b.victim_group || (a.victim_group ?? "civilian") === (b.victim_group ?? "civilian");
}
