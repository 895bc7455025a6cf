import { briefIdOf, type Annotation, type Told } from "@daybook/data";
import { annotationFile, type AnnotationFile, type FigureEntry } from "./annotation-schema.ts";
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
 * Throws an AnnotationError that names each figure whose offsets do not match the text, whose bounds are out of order
 * or whose relation leads nowhere.
 */
export function readAnnotation(json: unknown, text: string, provenance: Provenance = {}): Annotation {
  const parsed = annotationFile.safeParse(json);
  if (!parsed.success) throw new AnnotationError(parsed.error.issues.map((issue) => schemaProblem(issue, json)));
  const problems = problemsOf(parsed.data, text);
  if (problems.length > 0) throw new AnnotationError(problems);
  return annotationOf(parsed.data, text, provenance);
}

/** "figures.3.low" is of no use to a person: name the figure by its id. */
function schemaProblem(
  { path, message }: { readonly path: readonly PropertyKey[]; readonly message: string },
  json: unknown,
): string {
  const [list, at, ...field] = path;
  const named = (list === "figures" || list === "incidents" || list === "speakers") && typeof at === "number";
  if (!named) return `${path.map(String).join(".") || "the file"}: ${message}`;
  const entries = (json as Record<string, unknown>)[list];
  const entry: unknown = Array.isArray(entries) ? entries[at] : undefined;
  const id =
    (entry as { id?: unknown; name?: unknown } | undefined)?.id ?? (entry as { name?: unknown } | undefined)?.name;
  const name = typeof id === "string" ? id : `number ${at + 1}`;
  return `${list.slice(0, -1)} ${name}: ${[field.map(String).join("."), message].filter(Boolean).join(": ")}`;
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
