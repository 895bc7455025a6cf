import type { AnnotationFile } from "../formats/annotation-schema.ts";
import type { DraftFigure } from "./draft-figure.ts";

type Incident = NonNullable<AnnotationFile["incidents"]>[number];

/** Where one thing happened on one day, as far as the text tells them apart. */
export interface Incidents {
  readonly incidents: readonly Incident[];
  /** By id of figure; `null` for a running total. */
  readonly of: ReadonlyMap<string, string | null>;
}

/** Groups figures by section, place and day; a figure told inside another one is of an incident inside that one's. */
export function incidentsOf(
  figures: readonly DraftFigure[],
  sectionOf: (figure: DraftFigure) => number,
  isOpen: (section: number) => boolean,
): Incidents {
  const incidents = new Map<string, Incident>();
  const of = new Map<string, string | null>();
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  for (const figure of figures) {
    const main = byId.get(figure.duplicate_of ?? "") ?? figure;
    const id = main.cumulative ? null : idOf(main);
    of.set(figure.id, id);
    if (id !== null && !incidents.has(id))
      incidents.set(id, { id, label: labelOf(main), parent: null, ...(isOpen(sectionOf(main)) ? { open: true } : {}) });
  }
  return { incidents: withParents(figures, of, incidents), of };
}

function idOf({ place, date, period_end }: DraftFigure): string {
  const words =
    (place ?? "unknown place")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words, (date ?? period_end ?? "").slice(5).replace("-", "")].join("-").replace(/-$/, "");
}

function labelOf({ weapon, place, date, period_start, period_end }: DraftFigure): string {
  const when = date ?? `${period_start ?? "?"} to ${period_end ?? "?"}`;
  return `${weapon ?? "events"}, ${place ?? "place not told"}, ${when}`;
}

/** A part lies in the incident of its whole. */
function withParents(
  figures: readonly DraftFigure[],
  of: ReadonlyMap<string, string | null>,
  incidents: ReadonlyMap<string, Incident>,
): readonly Incident[] {
  const parents = new Map<string, string>();
  for (const { id, part_of, subset_of } of figures) {
    const [own, whole] = [of.get(id) ?? null, of.get(part_of ?? subset_of ?? "") ?? null];
    if (own !== null && whole !== null && own !== whole && !isAbove(own, whole, parents))
      parents.set(own, parents.get(own) ?? whole);
  }
  return [...incidents.values()].map((incident) => ({ ...incident, parent: parents.get(incident.id) ?? null }));
}

function isAbove(id: string, other: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = other; at !== undefined; at = parents.get(at)) if (at === id) return true;
  return false;
}
