import {
  acceptedWhole,
  AnnotationError,
  keptReading,
  projectionOf,
  readAnnotation,
  reviewOf,
  summaryOf,
  type KeptReading,
  type Provenance,
} from "@daybook/intake";
import { briefIdOf, type Annotation, type BriefId } from "@daybook/data";
import type { Added, Store } from "@daybook/store";
import { basename, extname } from "node:path";
import { readDated, type DatedText, type Known, type ReadFile } from "../reading/read-file.ts";
import { Refusal } from "../surroundings.ts";
import type { AddOptions } from "./add-options.ts";

/** What became of a brief that was read and added. */
export interface AddedFile {
  readonly file: string;
  readonly title: string;
  readonly published: string;
  /** `replaced`: drafts that nobody had looked at were read anew. */
  readonly outcome: "added" | "replaced" | "unchanged";
  readonly brief: BriefId;
  readonly figures: number;
  /** How many claims count; `null` where the figures wait as drafts. */
  readonly claims: number | null;
  /** What a person has to look at before the figures can be trusted. */
  readonly doubts: readonly string[];
}

/** A brief that was read and holds together, and is not stored yet. */
export interface Readied {
  readonly given: ReadFile;
  readonly kept: KeptReading;
  readonly annotation: Annotation;
}

/**
 * Reads a brief and checks that what was read could count. A text without a figure is refused: there is nothing to add, and
 * a brief of which nothing was read would pass for a day on which nothing was told.
 */
export function readied(dated: DatedText, known: Known, options: AddOptions): Readied {
  const given = readDated(dated, known);
  const { reading, theatre, text, published, file } = given;
  const { publisher = null, url = null }: Provenance = options;
  if (reading.figures.length === 0) throw new Refusal(`No figure was found in ${file}. Nothing was stored.`);
  try {
    const kept = keptReading({ ...reading, published }, { key: keyOf(given), theatre });
    return { given, kept, annotation: readAnnotation(kept.annotation, text, { publisher, url }) };
  } catch (error) {
    if (!(error instanceof AnnotationError)) throw error;
    const problems = error.problems.map((problem) => `  ${problem}`).join("\n");
    throw new Refusal(
      `What was read from ${file} does not hold together, which is a defect of Daybook. Nothing was stored.\n${problems}`,
    );
  }
}

/** Stores what was read: for a person to review, or, accepted, so that its figures count at once. */
export async function storeRead(
  { given, kept, annotation }: Readied,
  options: AddOptions,
  store: Store,
): Promise<AddedFile> {
  const { file, reading, published, doubts } = given;
  const { figures, title, problems } = reading;
  const about = {
    file,
    title,
    published,
    figures: figures.length,
    doubts: [...doubts, ...problems],
  };
  if (options.accept) return { ...about, ...(await acceptWhole({ kept, annotation }, store)) };
  const summary = summaryOf(reviewOf(kept, [], []));
  const { outcome, brief } = await store.keepReading({ brief: annotation.brief, reading: kept, summary });
  return { ...about, outcome, brief, claims: null };
}

/** What counts at once is kept as a review all the same, so that a person can go over it later. */
export async function acceptWhole(
  { kept, annotation }: Pick<Readied, "kept" | "annotation">,
  store: Store,
): Promise<Added> {
  const { brief } = annotation;
  const { speakers: register } = await store.speakers();
  const { decided, review } = acceptedWhole(kept, { by: commandLine, at: new Date(), register });
  const told = projectionOf(review, brief.text, { publisher: brief.publisher, url: brief.url }) ?? annotation;
  return store.addBrief(told, {
    review: {
      reading: kept,
      summary: summaryOf(review),
      decided: decided.map(({ by, decision }) => ({ by, json: decision })),
    },
  });
}

/** Who has decided what counts at once. */
const commandLine = "command line";

/** The day, the file's name, and a piece of the text's own hash: no two briefs share it, and the same has it again. */
function keyOf({ file, text, published }: ReadFile): string {
  const name = basename(file, extname(file)).replace(published, "").toLowerCase();
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [published, ...words, briefIdOf({ published, text }).slice(0, 8)].join("-");
}
