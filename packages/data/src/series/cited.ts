import type { ClaimId } from "../claims/claim.ts";
import type { IncidentId } from "../claims/incident.ts";
import type { Figure, Step } from "../figures/figure.ts";
import type { Cause, FigureChange } from "./figure-changes.ts";
import type { Reading } from "./readings.ts";

/** Every claim that figures, changes and readings speak of: whoever shows them can quote them all. */
export function citedBy(
  figures: Iterable<Figure>,
  changes: Iterable<FigureChange> = [],
  readings: Iterable<Reading> = [],
): ReadonlySet<ClaimId> {
  const named = [
    ...[...figures].flatMap(inFigure),
    ...[...new Set(changes)].flatMap(inChange),
    ...[...readings].flatMap(({ claim, revision }) => [claim, ...(revision?.flows ?? [])]),
  ];
  return new Set(named.filter((id) => id !== null));
}

function inFigure({ claims, setAside, steps }: Figure): readonly (ClaimId | null)[] {
  return [...claims, ...setAside.flatMap(({ claim, by }) => [claim, by]), ...steps.flatMap(inStep)];
}

function inStep(step: Step): readonly ClaimId[] {
  if (step.kind === "rivals") return [step.ranked, ...step.rivals, ...step.notRenewed];
  return "claim" in step ? [step.claim] : [];
}

function inChange({ claims, causes }: FigureChange): readonly ClaimId[] {
  return [...claims, ...causes.flatMap(inCause)];
}

function inCause(cause: Cause): readonly ClaimId[] {
  if (cause.kind === "replaced") return [cause.claim, cause.of];
  if (cause.kind === "weighed") return inStep(cause.step);
  return cause.kind === "told" ? [cause.claim] : [];
}

/** Every incident that figures are of, lie in, or are added up from. */
export function incidentsNamedBy(figures: Iterable<Figure>): ReadonlySet<IncidentId> {
  return new Set([...figures].flatMap(({ path, steps }) => [...path, ...steps.flatMap(incidentsInStep)]));
}

function incidentsInStep(step: Step): readonly IncidentId[] {
  if (step.kind === "parts") return step.parts.map(({ incident }) => incident);
  return step.kind === "bounded" ? [step.whole] : [];
}
