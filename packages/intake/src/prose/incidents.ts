import type { AnnotationFile } from "../formats/annotation-schema.ts";
import { attacksTold, type AttackTold } from "./attacks-told.ts";
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
  lineOf: (figure: DraftFigure) => number,
  isOpen: (figure: DraftFigure) => boolean,
): Incidents {
  const incidents = new Map<string, Incident>();
  const of = new Map<string, string | null>();
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  for (const figure of figures) {
    const main = byId.get(figure.duplicate_of ?? "") ?? figure;
    const id = main.cumulative ? null : idOf(main);
    of.set(figure.id, id);
    if (id !== null && !incidents.has(id))
      incidents.set(id, { id, label: labelOf(main), parent: null, ...(isOpen(main) ? { open: true } : {}) });
  }
  const told = attacksTold(figures, of, lineOf);
  const nodes = new Map([...incidents, ...told.map((attack) => attackIncident(attack, figures))]);
  for (const attack of told) for (const id of attack.figures) of.set(id, idOfAttack(attack));
  return { incidents: withPartsTold(withParents(figures, of, nodes), figures, of), of };
}

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

function attackIncident(attack: AttackTold, figures: readonly DraftFigure[]): readonly [string, Incident] {
  const id = idOfAttack(attack);
  const first = figures.find((figure) => attack.figures.has(figure.id));
  const nth = ordinals[attack.nth - 1] ?? `${attack.nth}th`;
  const label = `${first === undefined ? attack.whole : labelOf(first)}: ${nth} attack told`;
  return [id, { id, label, parent: attack.whole }];
}

function idOfAttack({ whole, nth }: AttackTold): string {
  return `${whole}-${nth}`;
}

/** "Two attacks", two told: there was no third. Of three announced and two told, one is still to come. */
function withPartsTold(
  incidents: readonly Incident[],
  figures: readonly DraftFigure[],
  of: ReadonlyMap<string, string | null>,
): readonly Incident[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const attacks = Map.groupBy(figures.filter(isAttacks), ({ id }) => of.get(id) ?? null);
  const parts = Map.groupBy(
    figures.filter(({ id, part_of }) => part_of !== null && (of.get(id) ?? null) !== (of.get(part_of) ?? null)),
    ({ part_of }) => of.get(byId.get(part_of ?? "")?.id ?? "") ?? null,
  );
  const numberOf = (id: string | null) => attacks.get(id)?.[0]?.best ?? 1;
  return incidents.map((incident) => {
    const announced = attacks.get(incident.id)?.[0];
    const nodes = new Set((parts.get(incident.id) ?? []).map(({ id }) => of.get(id) ?? null));
    const told = [...nodes].reduce((sum, id) => sum + numberOf(id), 0);
    if (announced?.bound !== "exact" || announced.best === null || nodes.size === 0) return incident;
    return told > announced.best ? incident : { ...incident, parts_told: told === announced.best ? "all" : "some" };
  });
}

/** An announcement, not its headline. */
function isAttacks({ measure, duplicate_of, subset_of, alternative_to }: DraftFigure): boolean {
  return measure === "attacks" && [duplicate_of, subset_of, alternative_to].every((id) => id === null);
}

function idOf({ place, date, period_end }: DraftFigure): string {
  const words =
    (place ?? "unknown place")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words, date ?? period_end ?? ""].join("-").replace(/-$/, "");
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
  const parents = new Map(
    [...incidents.values()].flatMap(({ id, parent }) => (parent === null ? [] : [[id, parent] as const])),
  );
  for (const { id, part_of, subset_of } of figures) {
    const [own, whole] = [of.get(id) ?? null, of.get(part_of ?? subset_of ?? "") ?? null];
    if (own !== null && whole !== null && own !== whole && !isAbove(own, whole, parents))
      parents.set(own, parents.get(own) ?? whole);
  }
  return [...incidents.values()].map((incident) => ({
    ...incident,
    parent: parents.get(incident.id) ?? incident.parent,
  }));
}

function isAbove(id: string, other: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = other; at !== undefined; at = parents.get(at)) if (at === id) return true;
  return false;
}
