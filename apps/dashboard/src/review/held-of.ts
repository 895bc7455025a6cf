import type { BriefId, Claim, Figure } from "@daybook/data";
import type { Store } from "@daybook/store";

/** What the ledger holds of each figure of a brief that counts, by the figure's id in the brief. */
export async function heldOf(store: Store, brief: BriefId): Promise<ReadonlyMap<string, Figure>> {
  const claims = await store.claimsOfBrief(brief);
  const incidents = new Set(claims.flatMap(({ incident }) => incident ?? []));
  const figures: Figure[] = [];
  const seen = new Set<string>();
  for (const incident of incidents) {
    if (seen.has(incident)) continue;
    const tree = await store.incidentTree(incident, null);
    for (const { id } of tree?.incidents ?? []) seen.add(id);
    figures.push(...(tree?.figures ?? []));
  }
  return new Map(claims.flatMap((claim) => pairs(claim, figures)));
}

function pairs(claim: Claim, figures: readonly Figure[]): readonly (readonly [string, Figure])[] {
  const held = figureOf(claim, figures);
  return held === undefined ? [] : claim.mentions.map(({ figure }) => [figure, held] as const);
}

/** The figure that holds a claim at its own incident. */
export function figureOf(claim: Claim, figures: readonly Figure[]): Figure | undefined {
  const { measure, group, victimClass, unit } = claim.key;
  const resting = figures.filter(
    (figure) =>
      figure.incident === claim.incident && figure.claims.includes(claim.id) && figure.key.measure === measure,
  );
  const isTold = ({ told, key }: Figure) =>
    told && key.group === group && key.victimClass === victimClass && key.unit === unit;
  return resting.find(isTold) ?? resting[0];
}
