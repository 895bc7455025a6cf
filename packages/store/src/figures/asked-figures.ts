import { asksForTold, figuresAsked, type Figure, type Filter } from "@daybook/data";
import { readCardsNamed } from "../ledger/briefs.ts";
import { readClaims } from "../ledger/claims.ts";
import type { Database } from "../tables.ts";

/** The figures that a filter asks for besides their place and time. */
export async function readAsked(
  db: Database,
  figures: readonly Figure[],
  { only = {} }: Filter,
): Promise<readonly Figure[]> {
  if (!asksForTold(only)) return figures;
  const claims = await readClaims(db, new Set(figures.flatMap((figure) => figure.claims)));
  const cards = await readCardsNamed(
    db,
    [...claims.values()].map(({ brief }) => brief),
  );
  const briefs = new Map(cards.map((card) => [card.id, card]));
  return figuresAsked(figures, only, { claims, briefs });
}
