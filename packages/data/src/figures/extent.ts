import type { Claim } from "../claims/claim.ts";
import type { Incident } from "../claims/incident.ts";
import type { Measure } from "../claims/measure.ts";
import { distinct, evidenceOf, type Held } from "./held.ts";
import type { IncidentTree } from "./incident-tree.ts";

/**
 * Gives a whole that nobody told the places and days of all that happened in it, not only of the part that tells it.
 *
 * Three attacks in South Kivu, and three traders dead in one of them: of the civilians in all three attacks nothing else
 * is known, and that is no number of the road where the three died.
 */
export function withExtent(held: Held, incident: Incident, { measure, tree, standing }: Told): Held {
  if (held.told) return held;
  const inside = standing.filter((claim) => claim.incident !== null && isInside(claim.incident, incident, tree));
  const { places } = evidenceOf(inside);
  const { from, to } = evidenceOf(inside.filter(({ key }) => key.measure === measure || key.measure === "attacks"));
  return {
    ...held,
    places: distinct([...held.places, ...places]),
    from: from !== "" && from < held.from ? from : held.from,
    to: to > held.to ? to : held.to,
  };
}

interface Told {
  readonly measure: Measure;
  readonly tree: IncidentTree;
  readonly standing: readonly Claim[];
}

function isInside(id: string, whole: Incident, tree: IncidentTree): boolean {
  return tree.pathOf(id).some((above) => above.id === whole.id);
}
