import type { Claim } from "../claims/claim.ts";
import { incidentsFrom, type IncidentStatement } from "../claims/incident.ts";
import type { Figure } from "../figures/figure.ts";
import { reconcile } from "../figures/reconcile.ts";

/** Everything that was ever said, as the ledger holds it. */
export interface Ledger {
  readonly claims: readonly Claim[];
  readonly statements: readonly IncidentStatement[];
}

/** What had been published by a day; `null` is everything (R7). */
export function knownOn({ claims, statements }: Ledger, day: string | null): Ledger {
  if (day === null) return { claims, statements };
  return {
    claims: claims.filter(({ published }) => published <= day),
    statements: statements.filter(({ published }) => published <= day),
  };
}

/** The figures held on a day of publication. */
export function figuresKnownOn(ledger: Ledger, day: string | null): readonly Figure[] {
  const { claims, statements } = knownOn(ledger, day);
  return reconcile(claims, incidentsFrom(statements));
}
