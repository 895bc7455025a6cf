import { readdirSync, readFileSync } from "node:fs";
import { joinMentions, type Annotation, type Ledger } from "@daybook/data";
import { readAnnotation } from "@daybook/intake";
import type { ExpectedTotal } from "./expected-total.ts";

/** The project's own briefs, in the order in which they were published. */
export const ownBriefs = ["day-958", "sloviansk-01", "sloviansk-02", "sloviansk-03"] as const;

/** One of the project's own briefs with its reviewed annotation. */
export function ownBrief(name: string): Annotation {
  return annotationAt(new URL(`briefs/${name}/`, import.meta.url), "brief.txt", "figures.json");
}

const shared = new URL("../../shared/corpus/", import.meta.url);

/** Why the corpus beside the project cannot be read, or `null` where it can. */
export const corpusIsAbsent = isThere(new URL("expected.json", shared)) ? null : "../shared/corpus is not there";

export const devBriefs = ["seed", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const;

/** A brief of the corpus beside the project. */
export function corpusBrief(name: string): Annotation {
  return annotationAt(new URL("dev/", shared), `${name}.txt`, `${name}.json`);
}

/** The 90 totals of the corpus. */
export function expectedTotals(): readonly ExpectedTotal[] {
  const file = JSON.parse(readFileSync(new URL("expected.json", shared), "utf8")) as { results: ExpectedTotal[] };
  return file.results;
}

/** The totals of our own briefs that the corpus leaves out. They stand in nobody's name unless they say in whose. */
export function ownExpectedTotals(): readonly ExpectedTotal[] {
  const folder = new URL("expected/", import.meta.url);
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const file = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as { results: ExpectedTotal[] };
      return file.results.map((row) => ({ saidBy: null, ...row }));
    });
}

/** What several annotations add to an empty ledger. */
export function ledgerOf(annotations: readonly Annotation[]): Ledger {
  const added = annotations.map(joinMentions);
  return {
    claims: added.flatMap(({ claims }) => claims),
    statements: added.flatMap(({ statements }) => statements),
  };
}

function annotationAt(folder: URL, text: string, figures: string): Annotation {
  const json: unknown = JSON.parse(readFileSync(new URL(figures, folder), "utf8"));
  return readAnnotation(json, readFileSync(new URL(text, folder), "utf8"));
}

function isThere(file: URL): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}

/** The text of a brief of the corpus, and nothing of what anybody wrote down about it. */
export function corpusText(name: (typeof devBriefs)[number]): string {
  return readFileSync(new URL(`dev/${name}.txt`, shared), "utf8");
}
