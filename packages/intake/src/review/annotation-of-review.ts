import type { AnnotationFile, FigureEntry, IncidentEntry } from "../formats/annotation-schema.ts";
import type { Review } from "./review.ts";
import type { ReviewedIncident } from "./reviewed-incident.ts";

/** What counts of a review: its accepted figures, in the terms of `war-brief-gold/1`. */
export function annotationOfReview(review: Review): AnnotationFile {
  const figures = acceptedOf(review);
  const nameOf = namesOf(review);
  const cited = new Set(figures.map(({ attributed_to }) => attributed_to));
  const { key, title, published, theatre, language, constructed, sequence, speakers, setAside } = review;
  return {
    schema: "war-brief-gold/1",
    brief_id: key,
    title,
    published,
    theatre,
    language,
    constructed,
    sequence: sequence === null ? null : { name: sequence },
    figures: figures.map((figure) => ({ ...figure, incident: nameOf(figure.incident ?? null) })),
    incidents: incidentsOf(review, figures).map((incident) => entryOf(incident, nameOf)),
    speakers: speakers.filter(({ name }) => cited.has(name)).map(({ isNew: _new, ...speaker }) => speaker),
    distractors: [...setAside],
  };
}

/** What an incident is called in the annotation: one that a person made is of this brief alone. */
export function namesOf({ key, madeHere }: Review): <Name extends string | null>(incident: Name) => Name | string {
  const own = new Set<string | null>(madeHere);
  return (incident) => (own.has(incident) ? `${incident}-${key}` : incident);
}

/**
 * Relations lead only to what is accepted too; what was told again stands in for what was not accepted. A revision that
 * nobody has confirmed replaces nothing.
 */
function acceptedOf({ figures, order }: Review): readonly FigureEntry[] {
  const byId = new Map(figures.map((figure) => [figure.entry.id, figure]));
  const accepted = order
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ state }) => state === "accepted")
    .map(({ entry, isConfirmed }) => (isConfirmed ? entry : { ...entry, revises: null }));
  const standIns = new Map<string, string>();
  for (const { id, duplicate_of } of accepted.toReversed()) if (duplicate_of !== null) standIns.set(duplicate_of, id);
  for (const { id } of accepted) standIns.set(id, id);
  const targetOf = (id: string, target: string | null) => other(id, standIns.get(target ?? "") ?? null);
  return accepted.map((entry) => ({
    ...entry,
    duplicate_of: targetOf(entry.id, entry.duplicate_of),
    subset_of: targetOf(entry.id, entry.subset_of),
    part_of: targetOf(entry.id, entry.part_of),
    alternative_to: targetOf(entry.id, entry.alternative_to),
  }));
}

function other(id: string, target: string | null): string | null {
  return target === id ? null : target;
}

/**
 * The whole tree of every accepted figure: a part of which nothing is accepted yet still leaves its whole open. What
 * nobody tells anything of any more is gone, and what was announced without a number stays.
 */
function incidentsOf(review: Review, accepted: readonly FigureEntry[]): readonly ReviewedIncident[] {
  const { incidents, figures, untold } = review;
  const rootOf = (id: string) => pathOf(id, incidents).at(-1) ?? "";
  const told = figures.filter(({ state }) => state !== "rejected").map(({ entry }) => entry.incident ?? "");
  const alive = new Set([...told, ...untold].flatMap((id) => pathOf(id, incidents)));
  const roots = new Set(accepted.map(({ incident }) => rootOf(incident ?? "")));
  return incidents.filter(({ id }) => alive.has(id) && roots.has(rootOf(id)));
}

/** From an incident up to the one that is part of none. */
function pathOf(id: string, incidents: readonly ReviewedIncident[]): readonly string[] {
  const path: string[] = [];
  for (let at = incidents.find((one) => one.id === id); at !== undefined && !path.includes(at.id);) {
    path.push(at.id);
    const { parent } = at;
    at = incidents.find((one) => one.id === parent);
  }
  return path;
}

function entryOf(
  { id, label, parent, parts_told, open, tally }: ReviewedIncident,
  nameOf: ReturnType<typeof namesOf>,
): IncidentEntry {
  return {
    id: nameOf(id),
    label,
    parent: nameOf(parent),
    ...(parts_told === null ? {} : { parts_told }),
    ...(tally === null ? {} : { tally }),
    ...(open === null ? {} : { open }),
  };
}
