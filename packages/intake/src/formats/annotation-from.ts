import { figureEntry, type AnnotationFile, type FigureEntry } from "./annotation-schema.ts";

/** What was read from a brief, as far as an annotation tells it. */
export interface ToldOfBrief {
  readonly title: string;
  readonly published: string;
  readonly figures: readonly FigureEntry[];
  readonly incidents: Readonly<NonNullable<AnnotationFile["incidents"]>>;
  readonly speakers: Readonly<NonNullable<AnnotationFile["speakers"]>>;
}

export interface AboutBrief {
  /** What the brief is called in the ledger, and by briefs that revise it. */
  readonly key: string;
  /** Where the war is; `null` where that is not known. */
  readonly theatre: string | null;
}

/** A reading in the terms of `war-brief-gold/1`, as a reviewer would have written it down. */
export function annotationFrom(reading: ToldOfBrief, { key, theatre }: AboutBrief): AnnotationFile {
  const { title, published, figures, incidents, speakers } = reading;
  return {
    schema: "war-brief-gold/1",
    brief_id: key,
    title,
    published,
    theatre: theatre ?? "unknown",
    language: "en",
    constructed: false,
    sequence: null,
    figures: figures.map(plainFigure),
    incidents: [...incidents],
    speakers: [...speakers],
  };
}

const fields = Object.keys(figureEntry.shape) as readonly (keyof FigureEntry)[];

/** Without what a reader adds, such as the pattern that found it: nothing that the schema does not name. */
export function plainFigure(figure: FigureEntry): FigureEntry {
  return Object.fromEntries(
    fields.filter((field) => figure[field] !== undefined).map((field) => [field, figure[field]]),
  ) as unknown as FigureEntry;
}
