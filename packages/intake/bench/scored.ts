import { plainFigure } from "../src/formats/annotation-from.ts";
import { readBrief } from "../src/prose/read-brief.ts";
import type { GoldBrief, Score, Scorer } from "./corpus.ts";
import { mistakesIn, type Mistake } from "./mistakes.ts";

/** A brief as it was read, beside its annotation. */
export interface Row {
  readonly name: string;
  readonly score: Pick<Score, "det" | "fields" | "dist" | "roll">;
  readonly mistakes: readonly Mistake[];
  /** Figures whose words are marked exactly as the annotation marks them, of those that were found. */
  readonly spans: { readonly exact: number; readonly found: number };
}

export function rowOf({ name, text, gold }: GoldBrief, by: Scorer): Row {
  const { figures, rollup } = readBrief(text, { published: gold.published });
  const read = figures.map(plainFigure);
  const found = gold.figures.filter(({ span, measure }) =>
    read.some((one) => one.measure === measure && isOver(one.span, span)),
  );
  const exact = found.filter(({ span }) =>
    read.some((one) => one.span.start === span.start && one.span.end === span.end),
  );
  return {
    name,
    score: by.scoreBrief(gold, { figures: read, rollup }),
    mistakes: mistakesIn(name, gold, read, by),
    spans: { exact: exact.length, found: found.length },
  };
}

function isOver(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

export function accuracyOf(field: Score["fields"][string] | undefined): number | null {
  return field === undefined || field.n === 0 ? null : field.right / field.n;
}

export function f1Of(field: Pick<Score["fields"][string], "tp" | "fp" | "fn"> | undefined): number | null {
  if (field === undefined || field.tp + field.fp + field.fn === 0) return null;
  return (2 * field.tp) / (2 * field.tp + field.fp + field.fn);
}

/** All briefs together: counts are added, and shares taken of the sums. */
export function totalOf(rows: readonly Row[]): Row {
  const levels = ["strict", "relaxed", "no_place", "measure_value", "value_only"] as const;
  const det = Object.fromEntries(
    levels.map((level) => [level, rated(rows.map(({ score }) => score.det[level]))]),
  ) as Score["det"];
  const names = [...new Set(rows.flatMap(({ score }) => Object.keys(score.fields)))];
  const fields = Object.fromEntries(
    names.map((name) => [name, fieldOf(rows.flatMap(({ score }) => score.fields[name] ?? []))]),
  );
  const rolls = rows.flatMap(({ score }) => score.roll ?? []);
  return {
    name: "all",
    score: {
      det,
      fields,
      dist: {
        all: sumOf(
          rows.flatMap(({ score }) => Object.values(score.dist)),
          (count) => count,
        ),
      },
      roll: { ok: sumOf(rolls, ({ ok }) => ok), n: sumOf(rolls, ({ n }) => n), wrong: [] },
    },
    mistakes: [],
    spans: { exact: sumOf(rows, ({ spans }) => spans.exact), found: sumOf(rows, ({ spans }) => spans.found) },
  };
}

function rated(rates: readonly Score["det"]["strict"][]): Score["det"]["strict"] {
  const [tp, fp, fn] = [
    sumOf(rates, (rate) => rate.tp),
    sumOf(rates, (rate) => rate.fp),
    sumOf(rates, (rate) => rate.fn),
  ];
  return { tp, fp, fn, f1: f1Of({ tp, fp, fn }) ?? 0, double_counted: sumOf(rates, (rate) => rate.double_counted) };
}

export function fieldOf(rates: readonly Score["fields"][string][]): Score["fields"][string] {
  return {
    ...rated(rates),
    double_counted: 0,
    n: sumOf(rates, ({ n }) => n),
    right: sumOf(rates, ({ right }) => right),
  };
}

function sumOf<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((sum, one) => sum + count(one), 0);
}
