import { isSameKey, type Claim, type ClaimId, type Figure } from "@daybook/data";

/** One quantity of one incident, of which several origins give different numbers: side by side, and none is averaged (R6). */
export interface Rival {
  readonly figure: Figure;
  /** What each origin said last, the highest first. */
  readonly claims: readonly Claim[];
}

/** The figures that origins tell differently, the newest first. */
export function rivalsIn(figures: readonly Figure[], claims: ReadonlyMap<ClaimId, Claim>): readonly Rival[] {
  return figures
    .filter(({ told, apart }) => told && apart === null)
    .map((figure) => ({ figure, claims: lastOfEach(toldOf(figure, claims)) }))
    .filter(({ claims: told }) => new Set(told.map(boundsOf)).size > 1)
    .toSorted((a, b) => b.figure.from.localeCompare(a.figure.from) || b.claims.length - a.claims.length);
}

/** Claims of just this quantity of just this incident: what is told of its parts is no rival of the whole. */
function toldOf(figure: Figure, claims: ReadonlyMap<ClaimId, Claim>): readonly Claim[] {
  const ids = [...figure.claims, ...figure.setAside.map(({ claim }) => claim)];
  return ids
    .flatMap((id) => claims.get(id) ?? [])
    .filter(
      ({ incident, key, past, speaker }) =>
        // The brief's own voice is no origin.
        speaker !== null && incident === figure.incident && !past && isSameKey(key, figure.key),
    );
}

function lastOfEach(claims: readonly Claim[]): readonly Claim[] {
  const inOrder = claims.toSorted((a, b) => a.published.localeCompare(b.published));
  const newest = new Map(inOrder.map((claim) => [claim.speaker?.origin ?? "", claim]));
  return [...newest.values()].toSorted((a, b) => most(b) - most(a));
}

function most({ interval }: Claim): number {
  return interval.best ?? interval.high ?? interval.low;
}

function boundsOf({ interval: { low, best, high } }: Claim): string {
  return [low, best, high].join();
}
