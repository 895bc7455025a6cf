import { briefIdOf, type Annotation, type Told } from "@daybook/data";
import { annotationFile, figureEntry, type AnnotationFile, type FigureEntry } from "./annotation-schema.ts";
import { problemsOf } from "./annotation-problems.ts";

/** The annotation says something that cannot be so. Nothing of it was stored. */
export class AnnotationError extends Error {
  override readonly name = "AnnotationError";
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

export interface Provenance {
  readonly publisher?: string | null;
  readonly url?: string | null;
}

/**
 * Reads a reviewed annotation of a text, in the terms of `war-brief-gold/1`.
 *
 * Throws an AnnotationError that lists at once all that cannot be so, by the figure: offsets that do not match the text,
 * bounds out of order, a relation that leads nowhere.
 */
export function readAnnotation(json: unknown, text: string, provenance: Provenance = {}): Annotation {
  return annotationOf(annotationFileOf(json, text), text, provenance);
}

/** The same file with nothing put into other terms, once it is known to hold together. */
export function annotationFileOf(json: unknown, text: string): AnnotationFile {
  const parsed = annotationFile.safeParse(json);
  if (!parsed.success) {
    const unread = parsed.error.issues.map((issue) => schemaProblem(issue, json));
    throw new AnnotationError([...unread, ...problemsOfTheRest(json, text)]);
  }
  const problems = problemsOf(parsed.data, text);
  if (problems.length > 0) throw new AnnotationError(problems);
  return parsed.data;
}

/** What is wrong with the figures that can be read, beside others that cannot: a person mends all of it at once. */
function problemsOfTheRest(json: unknown, text: string): readonly string[] {
  const entries = entriesOf(json, "figures");
  const incidents = annotationFile.shape.incidents.safeParse(isRecord(json) ? json["incidents"] : undefined);
  const figures = entries.flatMap((entry) => {
    const read = figureEntry.safeParse(entry);
    return read.success ? [incidents.success ? read.data : { ...read.data, incident: null }] : [];
  });
  const named = entries.flatMap((entry) => nameOf(entry) ?? []);
  return problemsOf({ figures, incidents: incidents.data ?? [] }, text, named);
}

/** "figures.3.low" is of no use to a person: name the figure by its id. */
function schemaProblem(
  { path, message }: { readonly path: readonly PropertyKey[]; readonly message: string },
  json: unknown,
): string {
  const [list, at, ...field] = path;
  const named = (list === "figures" || list === "incidents" || list === "speakers") && typeof at === "number";
  if (!named) return `${path.map(String).join(".") || "the file"}: ${message}`;
  const name = nameOf(entriesOf(json, list)[at]) ?? `number ${at + 1}`;
  return `${list.slice(0, -1)} ${name}: ${[field.map(String).join("."), message].filter(Boolean).join(": ")}`;
}

function entriesOf(json: unknown, list: "figures" | "incidents" | "speakers"): readonly unknown[] {
  const entries: unknown = isRecord(json) ? json[list] : undefined;
  return Array.isArray(entries) ? entries : [];
}

function nameOf(entry: unknown): string | undefined {
  const name = isRecord(entry) ? (entry["id"] ?? entry["name"]) : undefined;
  return typeof name === "string" ? name : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function annotationOf(file: AnnotationFile, text: string, { publisher = null, url = null }: Provenance): Annotation {
  const {
    brief_id: key,
    title,
    published,
    theatre,
    language,
    constructed,
    sequence,
    figures,
    incidents = [],
    speakers = [],
  } = file;
  return {
    brief: {
      id: briefIdOf({ published, text }),
      key,
      title,
      published,
      theatre,
      language,
      constructed,
      publisher,
      url,
      text,
    },
    sequence: sequence?.name ?? null,
    figures: figures.map(toldOf),
    incidents: incidents.map(({ parts_told = null, open = null, tally = null, ...incident }) => ({
      ...incident,
      partsTold: parts_told,
      open,
      tally,
    })),
    speakers,
  };
}

function toldOf(figure: FigureEntry): Told {
  const { date, period_start, period_end, revises, restates } = figure;
  return {
    figure: figure.id,
    measure: figure.measure,
    bound: figure.bound,
    low: figure.low,
    best: figure.best,
    high: figure.high,
    hedge: figure.hedge,
    vague: figure.vague,
    implicit: figure.implicit,
    unit: figure.unit,
    commodity: figure.commodity,
    victimGroup: figure.victim_group,
    victimSide: figure.victim_side,
    nationality: figure.nationality ?? null,
    actor: figure.actor,
    weapon: figure.weapon,
    place: figure.place,
    from: date ?? period_start ?? "",
    to: date ?? period_end ?? "",
    cumulative: figure.cumulative,
    stock: figure.stock ?? false,
    partial: figure.partial ?? false,
    attributedTo: figure.attributed_to,
    status: figure.status,
    incident: figure.incident ?? null,
    subsetOf: figure.subset_of,
    partOf: figure.part_of,
    duplicateOf: figure.duplicate_of,
    alternativeTo: figure.alternative_to,
    revises: revises === null ? null : { brief: revises.brief, figure: revises.figure, type: revises.type ?? null },
    restates: restates === null ? null : { brief: restates.brief, figure: restates.figure },
    words: figure.span.text,
    start: figure.span.start,
    end: figure.span.end,
    quote: figure.quote,
    quoteStart: figure.start,
    quoteEnd: figure.end,
  };
}
