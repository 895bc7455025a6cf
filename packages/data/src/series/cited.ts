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
  const cited = new Set<ClaimId | null>();
  for (const { claims, setAside, steps } of figures) {
    for (const claim of claims) cited.add(claim);
    for (const { claim, by } of setAside) cited.add(claim).add(by);
    for (const step of steps) for (const claim of inStep(step)) cited.add(claim);
  }
  for (const change of new Set(changes)) for (const claim of inChange(change)) cited.add(claim);
  for (const { claim, revision } of readings) for (const id of [claim, ...(revision?.flows ?? [])]) cited.add(id);
  cited.delete(null);
  return cited as ReadonlySet<ClaimId>;
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
  const named = new Set<IncidentId>();
  for (const { path, steps } of figures) {
    for (const incident of path) named.add(incident);
    for (const step of steps) for (const incident of incidentsInStep(step)) named.add(incident);
  }
  return named;
}

function incidentsInStep(step: Step): readonly IncidentId[] {
  if (step.kind === "parts") return step.parts.map(({ incident }) => incident);
  return step.kind === "bounded" ? [step.whole] : [];
}
