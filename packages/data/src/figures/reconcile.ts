import type { Claim } from "../claims/claim.ts";
import type { Incident } from "../claims/incident.ts";
import type { Figure } from "./figure.ts";
import { figureApart, figureOf, type Evidence } from "./figure-of-held.ts";
import { treesOf, type IncidentTree } from "./incident-tree.ts";
import { isSought } from "./rules/is-sought.ts";
import { setApart } from "./rules/set-apart.ts";
import { setRevisedAside, type Revised } from "./rules/set-revised-aside.ts";
import { solveFamily } from "./solve-family.ts";

/**
 * What we hold of every quantity of every incident, given the claims known on one day. Readings are left to their
 * series (R8). The order of rules: R7 and R3 make each claim; R6 weighs the claims of one incident; R5 and R4 go up
 * the tree and down again; R2 fills what is left. The order in which claims arrive does not matter.
 */
export function reconcile(claims: readonly Claim[], incidents: readonly Incident[]): readonly Figure[] {
  const counted = claims.filter(({ key }) => key.kind !== "reading").toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const revised = setRevisedAside(counted);
  return treesOf(incidents).flatMap((tree) => figuresOfTree(tree, counted, revised));
}

function figuresOfTree(tree: IncidentTree, claims: readonly Claim[], revised: Revised): readonly Figure[] {
  const inside = new Set<string | null>(tree.incidents.map(({ id }) => id));
  const isInside = ({ incident }: Claim) => inside.has(incident);
  const { weighed, apart } = setApart(revised.standing.filter(isInside));
  const evidence: Evidence = { tree, claims: claims.filter(isInside), aside: revised.aside };
  const sought = isSought(tree.incidents, weighed);
  const families = [...Map.groupBy(weighed, familyOf).values()];
  return [
    ...families.flatMap((family) =>
      solveFamily({ tree, claims: family, standing: weighed, sought, corrections: revised.corrections }).map((solved) =>
        figureOf(evidence, solved),
      ),
    ),
    ...apart.map(({ claim }) => figureApart(evidence, claim)),
  ];
}

/** Keys that may bear on one another: of one side, one commodity, one doer; a stock only on its own day. */
function familyOf({ key, to }: Claim): string {
  return [key.kind, key.kind === "stock" ? to : "", key.side, key.commodity, key.actor].join("|");
}
