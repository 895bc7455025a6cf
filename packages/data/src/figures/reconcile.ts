import type { Claim } from "../claims/claim.ts";
import type { Incident } from "../claims/incident.ts";
import { thenAdjusted } from "./adjusted.ts";
import type { Figure } from "./figure.ts";
import { figureApart, figureOf, type Evidence } from "./figure-of-held.ts";
import { treesOf, type IncidentTree } from "./incident-tree.ts";
import { countMore } from "./rules/count-more.ts";
import { isSought } from "./rules/is-sought.ts";
import { leaveMissing } from "./rules/leave-missing.ts";
import { moveReclassified } from "./rules/move-reclassified.ts";
import { setApart } from "./rules/set-apart.ts";
import { setRevisedAside, type Revised } from "./rules/set-revised-aside.ts";
import { solveFamily, type Family, type Solved } from "./solve-family.ts";

/**
 * What we hold of every quantity of every incident, given the claims known on one day. Readings are left to their
 * series (R8). The order of rules: R7 and R3 make each claim; R6 weighs the claims of one incident; R5 and R4 go up
 * the tree and down again; R2 fills what is left. The order in which claims arrive does not matter.
 */
export function reconcile(claims: readonly Claim[], incidents: readonly Incident[]): readonly Figure[] {
  const counted = claims.filter(({ key }) => key.kind !== "reading").toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const revised = setRevisedAside(counted);
  const claimsOf = Map.groupBy(counted, ({ incident }) => incident ?? "");
  const standingOf = Map.groupBy(revised.standing, ({ incident }) => incident ?? "");
  return treesOf(incidents).flatMap((tree) => {
    const inTree = (by: ReadonlyMap<string, readonly Claim[]>) => tree.incidents.flatMap(({ id }) => by.get(id) ?? []);
    return figuresOfTree(tree, { claims: inTree(claimsOf), standing: inTree(standingOf), revised });
  });
}

interface Told {
  readonly claims: readonly Claim[];
  readonly standing: readonly Claim[];
  readonly revised: Revised;
}

function figuresOfTree(tree: IncidentTree, { claims, standing, revised }: Told): readonly Figure[] {
  const { weighed, apart } = setApart(standing);
  const here = new Set(weighed.map(({ id }) => id));
  const moves = revised.moves.filter(({ claim }) => here.has(claim.id));
  const more = countMore(weighed);
  const adjusted = thenAdjusted(more, moveReclassified(more.claims, moves, tree));
  const evidence: Evidence = { tree, claims, aside: [...revised.aside, ...adjusted.aside] };
  return [
    ...solved(tree, adjusted, revised).map((found) => figureOf(evidence, found)),
    ...apart.map(({ claim }) => figureApart(evidence, claim)),
    ...retracted(claims, revised).map((claim) => figureApart(evidence, claim, "discounted")),
  ];
}

/** Stocks first: whether anyone is still missing says whether a toll may be closed (R4, open while sought). */
function solved(
  tree: IncidentTree,
  { claims, adjustments }: Pick<Family, "claims" | "adjustments">,
  { corrections }: Revised,
): readonly Solved[] {
  const family = { tree, standing: claims, adjustments, corrections };
  const solve = (some: readonly Claim[], sought: boolean) =>
    [...Map.groupBy(some, familyOf).values()].flatMap((told) => solveFamily({ ...family, claims: told, sought }));
  const read = solve(claims.filter(isStock), false);
  const stocks = [...read, ...leaveMissing(read, claims)];
  const readings = stocks.map(({ key, held }) => ({ measure: key.measure, to: held.to, interval: held.interval }));
  const flows = claims.filter((claim) => !isStock(claim));
  return [...stocks, ...solve(flows, isSought(tree.incidents, readings))];
}

function isStock({ key }: Claim): boolean {
  return key.kind === "stock";
}

/** Keys that may bear on one another: of one side, one commodity, one doer; a stock only on its own day. */
function familyOf({ key, to }: Claim): string {
  return [key.kind, key.kind === "stock" ? to : "", key.side, key.commodity, key.actor].join("|");
}

/** What its speaker took back: shown apart, counted nowhere (R12). */
function retracted(claims: readonly Claim[], { aside }: Revised): readonly Claim[] {
  const withdrawn = new Set(
    aside.flatMap(({ claim, reason, by }) => (reason === "retracted" && by !== null ? [claim] : [])),
  );
  return claims.filter(({ id }) => withdrawn.has(id));
}
