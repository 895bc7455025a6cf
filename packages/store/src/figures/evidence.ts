import {
  citedBy,
  incidentsFrom,
  incidentsNamedBy,
  knownOn,
  type BriefCard,
  type BriefId,
  type Claim,
  type ClaimId,
  type Figure,
  type Incident,
  type IncidentId,
} from "@daybook/data";
import { readCardsNamed } from "../ledger/briefs.ts";
import { readClaims } from "../ledger/claims.ts";
import { statementsInOrder, statementsOfIncidents } from "../ledger/statements.ts";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";

/** What stands behind figures: who said what where, and what happened. */
export interface Evidence {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly incidents: ReadonlyMap<IncidentId, Incident>;
  readonly briefs: ReadonlyMap<BriefId, BriefCard>;
}

/** What some figures speak of, as known on a day, with the names of more incidents. */
export function readEvidence(
  db: Database,
  figures: readonly Figure[],
  day: string | null,
  more: Iterable<IncidentId> = [],
): Promise<Evidence> {
  return reading(db, async (snapshot) => {
    const claims = await readClaims(snapshot, citedBy(figures));
    const said = await statementsOfIncidents(snapshot, new Set([...incidentsNamedBy(figures), ...more]));
    const { statements } = knownOn({ claims: [], statements: statementsInOrder(said) }, day);
    const cards = await readCardsNamed(
      snapshot,
      [...claims.values()].map(({ brief }) => brief),
    );
    return {
      claims,
      incidents: new Map(incidentsFrom(statements).map((incident) => [incident.id, incident])),
      briefs: new Map(cards.map((card) => [card.id, card])),
    };
  });
}
