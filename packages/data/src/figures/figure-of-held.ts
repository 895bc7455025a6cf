import { isMarked, type Claim } from "../claims/claim.ts";
import type { IncidentId } from "../claims/incident.ts";
import { keyString, type QuantityKey } from "../claims/quantity.ts";
import { figureIdOf, type Aside, type Figure } from "./figure.ts";
import { distinct, evidenceOf } from "./held.ts";
import type { IncidentTree } from "./incident-tree.ts";
import { gradeOf, isDiscounted, type Grade } from "./rules/grade.ts";
import { undatedOf } from "./rules/leave-undated.ts";
import type { Solved } from "./solve-family.ts";

/** All that was said of one tree, used or not. */
export interface Evidence {
  readonly tree: IncidentTree;
  readonly claims: readonly Claim[];
  readonly aside: readonly Aside[];
}

/** What is held of a quantity of an incident, with its evidence: the claims it rests on and those set aside. */
export function figureOf(all: Evidence, { incident, key, held }: Solved): Figure {
  const asOf = key.kind === "stock" ? held.to : null;
  const claims = all.claims.filter(({ id }) => held.claims.includes(id));
  const own = claims.filter((claim) => claim.incident === incident);
  return {
    id: figureIdOf({ incident, key, apart: null, instance: asOf }),
    incident,
    ...placeInTree(all.tree, incident),
    key,
    apart: null,
    status: held.conflict ? "conflict" : "held",
    interval: held.interval,
    noneReported: held.noneReported && held.interval.high === 0,
    places: held.places,
    from: held.from,
    to: held.to,
    claims: held.claims,
    newest: held.newest,
    origins: distinct(claims.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.origin]))),
    setAside: asideOf(all, incident, key, asOf),
    steps: held.steps,
    told: held.told,
    exhaustive: held.exhaustive,
    undated: undatedOf(all, incident, key),
    isTotal: own.some((claim) => isMarked(claim, "total")),
    separate: own.some((claim) => isMarked(claim, "separate")),
    grade: isDiscounted(held, key) ? "discounted" : gradeOf(claims, all.claims),
  };
}

/** A claim that stands apart by name (R6), or was taken back: a figure of its own, which enters no sum. */
export function figureApart(all: Evidence, claim: Claim, grade: Grade = gradeApart(claim)): Figure {
  const { key } = claim;
  const incident = claim.incident ?? "";
  const apart = claim.speaker?.origin ?? "the brief itself";
  return {
    ...evidenceOf([claim]),
    id: figureIdOf({ incident, key, apart, instance: claim.id }),
    incident,
    ...placeInTree(all.tree, incident),
    key,
    apart,
    status: "held",
    interval: claim.interval,
    noneReported: claim.noneReported,
    origins: claim.speaker === null ? [] : [claim.speaker.origin],
    setAside: all.aside.filter((aside) => aside.claim === claim.id),
    steps: [{ kind: "claimed", rule: "R1", claim: claim.id, interval: claim.interval }],
    told: true,
    exhaustive: false,
    undated: null,
    isTotal: isMarked(claim, "total"),
    separate: isMarked(claim, "separate"),
    grade,
  };
}

function gradeApart({ status }: Claim): Grade {
  return status === "disputed" ? "contested" : "weak";
}

function placeInTree(tree: IncidentTree, incident: IncidentId): Pick<Figure, "root" | "path" | "tally"> {
  const path = tree.pathOf(incident);
  return { root: tree.root.id, path: path.map(({ id }) => id), tally: path[0]?.tally ?? false };
}

/** Claims of just this quantity of just this incident that were not used, and why. */
function asideOf(
  { claims, aside }: Evidence,
  incident: IncidentId,
  key: QuantityKey,
  asOf: string | null,
): readonly Aside[] {
  const here = new Set(
    claims
      .filter(
        (claim) =>
          claim.incident === incident &&
          keyString(claim.key) === keyString(key) &&
          (asOf === null || claim.to === asOf),
      )
      .map(({ id }) => id),
  );
  return aside.filter(({ claim }) => here.has(claim));
}
