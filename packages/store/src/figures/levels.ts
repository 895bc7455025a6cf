import {
  levelsOf,
  type Claim,
  type ClaimId,
  type Measure,
  type OverviewRequest,
  type ReadingSeries,
} from "@daybook/data";
import { readCardsNamed } from "../ledger/briefs.ts";
import { claimsInOrder } from "../ledger/claims-found.ts";
import { claimsOfLevels } from "../ledger/claims-of-levels.ts";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";

/** Running totals of a period, and the claims that they were read from. */
export interface Levels {
  readonly levels: readonly ReadingSeries[];
  readonly claims: ReadonlyMap<ClaimId, Claim>;
}

/** The levels of an overview, without the rest of it: of some measures, or of all. */
export function readLevels(db: Database, request: OverviewRequest, measures?: readonly Measure[]): Promise<Levels> {
  return reading(db, async (snapshot) => {
    const claims = claimsInOrder(await claimsOfLevels(snapshot, request, request.asKnownOn, measures));
    const known = claims.filter(({ published }) => published <= request.asKnownOn);
    const cards = await readCardsNamed(
      snapshot,
      known.map(({ brief }) => brief),
    );
    return {
      levels: levelsOf(known, request, new Map(cards.map((card) => [card.id, card]))),
      claims: new Map(known.map((claim) => [claim.id, claim])),
    };
  });
}
