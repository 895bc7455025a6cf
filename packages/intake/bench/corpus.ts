import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { AnnotationFile } from "../src/formats/annotation-schema.ts";

const shared = new URL("../../../../shared/corpus/", import.meta.url);

/** Why the corpus beside the project cannot be read; `null` where it can. */
export const corpusIsAbsent = existsSync(new URL("score.mjs", shared)) ? null : "../shared/corpus is not there";

/** A brief of the corpus with its reviewed annotation. */
export interface GoldBrief {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

export interface Gold extends Omit<AnnotationFile, "distractors"> {
  readonly distractors: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly why: string;
  }[];
}

/** The briefs of the corpus, the real one last. */
export function goldBriefs(): readonly GoldBrief[] {
  const folder = new URL("dev/", shared);
  const names = readdirSync(folder).flatMap((file) => /^(.*)\.txt$/.exec(file)?.[1] ?? []);
  return names.toSorted().map((name) => ({
    name,
    text: decoded(readFileSync(new URL(`${name}.txt`, folder))),
    gold: JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Gold,
  }));
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

export interface Rate {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly f1: number;
  readonly double_counted: number;
}

export interface FieldRate extends Rate {
  readonly n: number;
  readonly right: number;
}

/** What the corpus' own scorer says of one brief. */
export interface Score {
  readonly det: Readonly<Record<"strict" | "relaxed" | "no_place" | "measure_value" | "value_only", Rate>>;
  readonly fields: Readonly<Record<string, FieldRate>>;
  readonly dist: Readonly<Record<string, number>>;
  readonly roll: { readonly ok: number; readonly n: number; readonly wrong: readonly string[] } | null;
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
}

export interface Scorer {
  readonly scoreBrief: (gold: unknown, predicted: unknown) => Score;
  readonly valueMatch: (a: unknown, b: unknown) => boolean;
  readonly textMatch: (a: unknown, b: unknown) => boolean;
  readonly dateMatch: (a: unknown, b: unknown, relaxed?: boolean) => boolean;
}

/** The corpus' own scorer, so that nobody scores by a rule of their own. */
export async function scorer(): Promise<Scorer> {
  return (await import(new URL("score.mjs", shared).href)) as Scorer;
}
