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

/**
 * The reader names an incident by its place and day, so that the toll of Thursday's brief is of the attack that Tuesday's
 * told: all that is read is one sequence, and nothing is added that two briefs tell of one place and day.
 */
const sequence = { name: "read" };

/** A reading in the terms of `war-brief-gold/1`, as a reviewer would have written it down. */
export function annotationFrom(reading: ToldOfBrief, { key, theatre }: AboutBrief): AnnotationFile {
  const { title, published, figures, incidents, speakers } = reading;
  const nameOf = (incident: string | null) =>
    incident !== null && isNowhere(incident) ? `${incident}-${key}` : incident;
  return {
    schema: "war-brief-gold/1",
    brief_id: key,
    title,
    published,
    theatre: theatre ?? "unknown",
    language: "en",
    constructed: false,
    sequence,
    figures: figures.map((figure) => ({ ...plainFigure(figure), incident: nameOf(figure.incident ?? null) })),
    incidents: incidents.map((incident) => ({
      ...incident,
      id: nameOf(incident.id) ?? incident.id,
      parent: nameOf(incident.parent),
    })),
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

/** What happened nobody knows where is not what another brief tells of the same day. */
function isNowhere(incident: string): boolean {
  return incident.startsWith("unknown-place");
}
