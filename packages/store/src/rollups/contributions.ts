import { chosenIn, countable, grades, measures, placeOf, rowOf, sumOf, type Figure, type Grade } from "@daybook/data";
import { everywhere } from "./places-of.ts";
import type { RollupKey } from "./row-key.ts";
import { addSums, type Sum } from "./sum.ts";

/** What a whole tree adds to one row of every total that it is in. */
export interface Contribution {
  readonly day: string;
  /** Where all of it happened, as told; empty where it is told of no place. */
  readonly place: string;
  readonly key: RollupKey;
  readonly grade: Grade | "none";
  readonly sum: Sum;
}

/**
 * What a tree adds to totals, where it adds the same to every total that it is in and nothing to any other: all of it
 * happened on one day and in one place. Any other tree has none, and its figures are looked at one by one (R9, R10).
 */
export function contributionsOf(figures: readonly Figure[]): readonly Contribution[] | undefined {
  const counted = countable(figures);
  const [first] = counted;
  if (first === undefined) return [];
  const place = first.places[0] ?? everywhere;
  if (!counted.every((figure) => isWholly(figure, first.from, place))) return undefined;
  const period = { place: null, from: first.from, to: first.from };
  const rows = [...Map.groupBy(counted, rowOf).values()].map((row) => chosenIn(row, period));
  return [
    ...rows.flatMap((row) =>
      rowContributions(
        row.map(({ figure }) => figure),
        { day: first.from, place },
      ),
    ),
    ...victimContributions(counted, { day: first.from, place }),
  ];
}

/** Of one day and one known place, no total of others, and with nothing of unknown days. */
function isWholly(figure: Figure, day: string, place: string): boolean {
  const { from, to, places, undated, tally, isTotal } = figure;
  const isHere = places.length <= 1 && (places[0] ?? everywhere) === place && isOnePlace(place);
  return from === day && to === day && isHere && undated === null && !tally && !isTotal;
}

/** "Kharkiv, Poltava and Odesa regions" are three. */
export function isOnePlace(words: string): boolean {
  return placeOf(words) !== undefined || !/,|\band\b/.test(words);
}

function rowContributions(row: readonly Figure[], where: Pick<Contribution, "day" | "place">): readonly Contribution[] {
  const [first] = row;
  if (first === undefined) return [];
  const key = { row: first.key, apart: first.apart };
  const claims = new Set(row.flatMap((figure) => figure.claims)).size;
  const graded = grades.flatMap((grade) => {
    const some = row.filter((figure) => figure.grade === grade);
    return some.length === 0 ? [] : [{ ...where, key, grade, sum: addSums(some.map(sumOfFigure)) }];
  });
  return graded.map((one, at) => ({
    ...one,
    sum: { ...one.sum, trees: at === 0 ? 1 : 0, claims: at === 0 ? claims : 0 },
  }));
}

function sumOfFigure(figure: Figure): Sum {
  return {
    interval: figure.interval,
    figures: 1,
    open: Number(figure.interval.high === null),
    withoutBest: Number(figure.interval.best === null),
    trees: 0,
    claims: 0,
    origins: figure.origins.toSorted(),
    conflicts: figure.status === "conflict" ? [figure.id] : [],
    noneReported: figure.noneReported,
    newest: figure.newest,
  };
}

/** Counted beside a total where they say nothing of it (R2). */
function victimContributions(
  counted: readonly Figure[],
  where: Pick<Contribution, "day" | "place">,
): readonly Contribution[] {
  const sides = new Set(counted.filter(isOfVictims).map(({ key }) => key.side));
  const none = { ...addSums([]), interval: sumOf([]), trees: 1 };
  return [...sides].map((victimsOf) => ({ ...where, key: { victimsOf }, grade: "none", sum: none }));
}

function isOfVictims({ key, apart }: Figure): boolean {
  return (
    apart === null &&
    ["casualty", "strike", "damage"].includes(measures[key.measure].kind) &&
    key.measure !== "released"
  );
}
