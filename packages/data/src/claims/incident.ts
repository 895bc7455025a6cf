export type IncidentId = string;

/** What one brief says of an incident. A later brief that says nothing of a field changes nothing. */
export interface IncidentStatement {
  readonly incident: IncidentId;
  readonly parent: IncidentId | null;
  readonly label: string;
  /** Are all announced parts told (R4)? */
  readonly partsTold: "all" | "some" | null;
  /** The toll may rise, or people are still sought. */
  readonly open: boolean | null;
  /** A national or regional tally: a whole for munitions only (R10). */
  readonly tally: boolean | null;
  readonly brief: string;
  readonly published: string;
}

/** An incident as known on a date: what happened, as part of what. */
export interface Incident {
  readonly id: IncidentId;
  readonly parent: IncidentId | null;
  readonly label: string;
  readonly partsTold: "all" | "some" | null;
  readonly open: boolean;
  readonly tally: boolean;
}

/** Merges statements in the order of publication; a later one replaces what it speaks of. */
export function incidentsFrom(statements: readonly IncidentStatement[]): readonly Incident[] {
  const merged = new Map<IncidentId, Incident>();
  for (const said of statements.toSorted(byPublication)) {
    const known = merged.get(said.incident);
    merged.set(said.incident, {
      id: said.incident,
      parent: said.parent ?? known?.parent ?? null,
      label: known?.label ?? said.label,
      partsTold: said.partsTold ?? known?.partsTold ?? null,
      open: said.open ?? known?.open ?? false,
      tally: said.tally ?? known?.tally ?? false,
    });
  }
  return [...merged.values()];
}

function byPublication(a: IncidentStatement, b: IncidentStatement): number {
  return a.published.localeCompare(b.published) || a.brief.localeCompare(b.brief);
}
