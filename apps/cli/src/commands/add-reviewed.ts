import { annotationFileOf, AnnotationError, keptAnnotation, readAnnotation, type Provenance } from "@daybook/intake";
import { jsonOf } from "../files.ts";
import { textOf } from "../reading/text-of.ts";
import { Refusal, withStore, type Surroundings } from "../surroundings.ts";
import type { AddOptions } from "./add-options.ts";
import { acceptWhole, type Readied } from "./add-read.ts";
import { addedWords } from "./added-words.ts";

/** Adds a brief with figures that a person has reviewed. They count at once. */
export async function addReviewed(
  file: string,
  figures: string,
  options: AddOptions,
  surroundings: Surroundings,
): Promise<void> {
  const given = annotationOf(await textOf(file), await jsonOf(figures), { file, figures, options });
  const { annotation } = given;
  const { outcome, brief, claims } = await withStore(surroundings, (store) => acceptWhole(given, store));
  if (options.json) return surroundings.out(`${JSON.stringify({ outcome, brief, claims })}\n`);
  surroundings.out(addedWords(annotation.brief.title, outcome, claims));
}

type Reviewed = Pick<Readied, "kept" | "annotation">;

interface Given {
  readonly file: string;
  readonly figures: string;
  readonly options: AddOptions;
}

function annotationOf(text: string, json: unknown, { file, figures, options }: Given): Reviewed {
  const { publisher = null, url = null, published } = options;
  const reviewed = readOrRefuse(text, json, { publisher, url }, `${figures} does not fit ${file}.`);
  const { annotation } = reviewed;
  if (published !== undefined && published !== annotation.brief.published) {
    throw new Refusal(
      `--published says ${published}, ${figures} says ${annotation.brief.published}. Nothing was stored.`,
    );
  }
  return reviewed;
}

export function readOrRefuse(text: string, json: unknown, from: Provenance, what: string): Reviewed {
  try {
    const annotation = readAnnotation(json, text, from);
    return { annotation, kept: keptAnnotation(annotationFileOf(json, text)) };
  } catch (error) {
    if (!(error instanceof AnnotationError)) throw error;
    throw new Refusal(`${what} Nothing was stored.\n${error.problems.map((problem) => `  ${problem}`).join("\n")}`);
  }
}
