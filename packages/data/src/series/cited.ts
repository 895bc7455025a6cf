import type { ClaimId } from "../claims/claim.ts";
import type { Figure, Step } from "../figures/figure.ts";
import type { Cause, FigureChange } from "./figure-changes.ts";
import type { ReadingSeries } from "./readings.ts";
import type { TotalChange } from "./total-changes.ts";

/** Every claim that figures, changes and levels speak of: whoever shows them can quote them all. */
export function citedBy(
  figures: Iterable<Figure>,
  changes: readonly TotalChange[] = [],
  levels: readonly ReadingSeries[] = [],
): ReadonlySet<ClaimId> {
  const moved = new Set(changes.flatMap((change) => change.figures));
  return new Set(
    [...[...figures].flatMap(inFigure), ...[...moved].flatMap(inChange), ...levels.flatMap(inSeries)].filter(
      (id) => id !== null,
    ),
  );
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

function inSeries({ readings }: ReadingSeries): readonly ClaimId[] {
  return readings.flatMap(({ claim, revision }) => [claim, ...(revision?.flows ?? [])]);
}
