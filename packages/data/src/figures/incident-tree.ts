import type { Incident, IncidentId } from "../claims/incident.ts";

/** Incidents by their whole: what happened as part of what. */
export interface IncidentTree {
  readonly root: Incident;
  readonly incidents: readonly Incident[];
  partsOf(id: IncidentId): readonly Incident[];
  /** From the incident up to the root, itself first. */
  pathOf(id: IncidentId): readonly Incident[];
}

/** The trees that incidents form, one for each that is part of nothing told. */
export function treesOf(incidents: readonly Incident[]): readonly IncidentTree[] {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  const parts = Map.groupBy(incidents, ({ parent }) => parent);
  const roots = incidents.filter(({ parent }) => parent === null || !byId.has(parent));
  return roots.map((root) => ({
    root,
    incidents: [root, ...descendantsOf(root, parts)],
    partsOf: (id) => parts.get(id) ?? [],
    pathOf: (id) => pathUp(byId, id),
  }));
}

function descendantsOf(
  root: Incident,
  parts: ReadonlyMap<IncidentId | null, readonly Incident[]>,
): readonly Incident[] {
  return (parts.get(root.id) ?? []).flatMap((part) => [part, ...descendantsOf(part, parts)]);
}

function pathUp(byId: ReadonlyMap<IncidentId, Incident>, id: IncidentId): readonly Incident[] {
  const incident = byId.get(id);
  if (incident === undefined) return [];
  return [incident, ...(incident.parent === null ? [] : pathUp(byId, incident.parent))];
}
