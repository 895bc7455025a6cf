import type { Claim } from "../claims/claim.ts";
import type { Incident, IncidentId } from "../claims/incident.ts";
import { keyString, type QuantityKey } from "../claims/quantity.ts";
import { figureIdOf, type Aside, type Figure } from "./figure.ts";
import { distinct, evidenceOf, type Held } from "./held.ts";
import { treesOf, type IncidentTree } from "./incident-tree.ts";
import { addParts } from "./rules/add-parts.ts";
import { boundPart } from "./rules/bound-part.ts";
import { capSubset } from "./rules/cap-subset.ts";
import { gradeOf } from "./rules/grade.ts";
import { liftBySubsets, type Subset } from "./rules/lift-by-subsets.ts";
import { outgrow } from "./rules/outgrow.ts";
import { setApart } from "./rules/set-apart.ts";
import { setRevisedAside, type Revised } from "./rules/set-revised-aside.ts";
import { weighRivals } from "./rules/weigh-rivals.ts";
import { isKeyWithin, keysSpokenOf, particularFirst } from "./variant.ts";

/**
 * What we hold of every quantity of every incident, given the claims known on one day. Readings are left to their
 * series (R8). The order of rules: R7 and R3 make each claim; R6 weighs the claims of one incident; R5 and R4 go up
 * the tree and down again; R2 fills what is left. The order in which claims arrive does not matter.
 */
export function reconcile(claims: readonly Claim[], incidents: readonly Incident[]): readonly Figure[] {
  const counted = claims.filter(({ key }) => key.kind !== "reading");
  const revised = setRevisedAside(counted.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  return treesOf(incidents).flatMap((tree) => figuresOfTree(tree, counted, revised));
}

function figuresOfTree(tree: IncidentTree, claims: readonly Claim[], revised: Revised): readonly Figure[] {
  const inside = new Set(tree.incidents.map(({ id }) => id));
  const isInside = ({ incident }: Claim) => incident !== null && inside.has(incident);
  const { weighed, apart } = setApart(revised.standing.filter(isInside));
  const all: TreeClaims = {
    tree,
    claims: claims.filter(isInside),
    aside: revised.aside,
    sought: isSought(tree, weighed),
    corrections: revised.corrections,
  };
  const families = Map.groupBy(weighed, familyOf);
  return [
    ...[...families.values()].flatMap((family) => figuresOfFamily(all, family)),
    ...apart.map(({ claim }) => figureApart(all, claim)),
  ];
}

interface TreeClaims {
  readonly tree: IncidentTree;
  readonly claims: readonly Claim[];
  readonly aside: readonly Aside[];
  readonly sought: boolean;
  readonly corrections: Revised["corrections"];
}

/** Keys that may bear on one another: of one side, one commodity, one doer; a stock only on its own day. */
function familyOf({ key, to }: Claim): string {
  return [key.kind, key.kind === "stock" ? to : "", key.side, key.commodity, key.actor].join("|");
}

/** Someone is still missing or trapped, or the toll may rise (R4, open while sought). */
function isSought(tree: IncidentTree, claims: readonly Claim[]): boolean {
  const lastOf = (measure: string) =>
    claims
      .filter(({ key }) => key.measure === measure)
      .toSorted((a, b) => a.to.localeCompare(b.to))
      .at(-1);
  const missing = lastOf("missing");
  const isMissing = missing !== undefined && missing.interval.high !== 0;
  const trapped = missing?.interval.high === 0 ? undefined : lastOf("trapped");
  return tree.incidents.some(({ open }) => open) || isMissing || (trapped !== undefined && trapped.interval.high !== 0);
}

/** What is held at each incident, by key. */
type Cells = Map<IncidentId, Map<string, Subset>>;

function figuresOfFamily(all: TreeClaims, claims: readonly Claim[]): readonly Figure[] {
  const keys = particularFirst(keysSpokenOf(claims.map(({ key }) => key)));
  const owns = weighedOwn(all, claims);
  const cells: Cells = new Map();
  upTheTree(all, all.tree.root, keys, owns, cells);
  downTheTree(all.tree, all.tree.root, keys, cells);
  return all.tree.incidents.flatMap(({ id }) =>
    [...(cells.get(id)?.values() ?? [])].map((cell) => figureOf(all, id, cell)),
  );
}

/** The incident's own claims, weighed, and opened where their whole has grown past them. */
function weighedOwn({ tree, corrections }: TreeClaims, claims: readonly Claim[]): Cells {
  const owns: Cells = new Map();
  for (const [incident, here] of Map.groupBy(claims, ({ incident: id }) => id ?? "")) {
    const byKey = Map.groupBy(here, ({ key }) => keyString(key));
    owns.set(incident, new Map([...byKey].map(([name, told]) => [name, ownOf(told, here, corrections)])));
  }
  return new Map(
    [...owns].map(([incident, here]) => [
      incident,
      new Map([...here].map(([name, own]) => [name, outgrown(tree, owns, incident, own)])),
    ]),
  );
}

function ownOf(told: readonly Claim[], here: readonly Claim[], corrections: Revised["corrections"]): Subset {
  const key = (told[0] as Claim).key;
  const verified = here.filter(
    (claim) =>
      claim.speaker?.kind === "verifying_body" &&
      claim.key.measure === key.measure &&
      claim.key.group === null &&
      claim.key.nationality === null &&
      isKeyWithin(claim.key, key),
  );
  return { key, held: weighRivals([...told, ...verified], corrections) };
}

function outgrown(tree: IncidentTree, owns: Cells, incident: IncidentId, own: Subset): Subset {
  const above = tree.pathOf(incident).flatMap(({ id }) => [...(owns.get(id)?.values() ?? [])]);
  const wholes = above.filter(
    ({ key, held }) => held !== own.held && (isKeyWithin(own.key, key) || keyString(own.key) === keyString(key)),
  );
  return {
    key: own.key,
    held: outgrow(
      own.held,
      wholes.map(({ held }) => held),
    ),
  };
}

function upTheTree(all: TreeClaims, incident: Incident, keys: readonly QuantityKey[], owns: Cells, cells: Cells): void {
  const parts = all.tree.partsOf(incident.id);
  for (const part of parts) upTheTree(all, part, keys, owns, cells);
  const here = new Map<string, Subset>();
  cells.set(incident.id, here);
  for (const key of keys) {
    const held = heldAt(all, incident, parts, key, owns, cells);
    if (held !== null) here.set(keyString(key), { key, held });
  }
  capAll(keys, here);
}

function heldAt(
  all: TreeClaims,
  incident: Incident,
  parts: readonly Incident[],
  key: QuantityKey,
  owns: Cells,
  cells: Cells,
): Held | null {
  const name = keyString(key);
  const subsets = [...(cells.get(incident.id)?.values() ?? [])].filter((cell) => isKeyWithin(cell.key, key));
  const civilians = onlyCivilians(all, key) ? subsets.find((cell) => isCivilianOf(cell.key, key)) : undefined;
  if (civilians !== undefined) return civilians.held;
  const own = owns.get(incident.id)?.get(name)?.held ?? null;
  const counted = incident.tally && !isOfMunitions(key) ? [] : parts;
  const whole = addParts({
    measure: key.measure,
    own,
    parts: counted.map(({ id }) => ({ incident: id, held: cells.get(id)?.get(name)?.held ?? null })),
    exhaustive: isExhaustive(incident, counted, all.claims),
    sought: all.sought,
  });
  return liftBySubsets(key, whole, subsets);
}

/** A tree that tells only civilians tells the same of people. */
function onlyCivilians({ claims }: TreeClaims, key: QuantityKey): boolean {
  const told = claims.filter((claim) => claim.key.measure === key.measure && claim.key.side === key.side);
  return (
    key.victimClass === "people" &&
    key.group === null &&
    told.length > 0 &&
    told.every((claim) => claim.key.victimClass === "civilian")
  );
}

function isCivilianOf(key: QuantityKey, people: QuantityKey): boolean {
  return keyString({ ...key, victimClass: "people" }) === keyString(people);
}

function isOfMunitions({ measure }: QuantityKey): boolean {
  return measure === "launched" || measure === "intercepted" || measure === "not_reached_target";
}

/** The parts account for as many attacks as were announced, or a person says so (R4). */
function isExhaustive(incident: Incident, parts: readonly Incident[], claims: readonly Claim[]): boolean {
  if (incident.partsTold === "all") return true;
  const attacksOf = (id: IncidentId) =>
    claims.find((claim) => claim.incident === id && claim.key.measure === "attacks" && claim.key.among === null)
      ?.interval;
  const announced = attacksOf(incident.id);
  if (announced === undefined || announced.high !== announced.low) return false;
  return parts.reduce((sum, { id }) => sum + (attacksOf(id)?.low ?? 0), 0) === announced.low;
}

/** Caps every subset here by what contains it, the most general first. */
function capAll(keys: readonly QuantityKey[], here: Map<string, Subset>): void {
  for (const key of keys.toReversed()) {
    const cell = here.get(keyString(key));
    if (cell === undefined) continue;
    const others = [...here.values()];
    const supersets = others.filter((other) => isKeyWithin(key, other.key));
    const held = supersets.reduce((capped, superset) => capSubset(key, capped, superset, others), cell.held);
    here.set(keyString(key), { key, held });
  }
}

function downTheTree(tree: IncidentTree, incident: Incident, keys: readonly QuantityKey[], cells: Cells): void {
  const here = cells.get(incident.id);
  const parts = tree.partsOf(incident.id);
  for (const [name, whole] of here ?? []) {
    if (incident.tally && !isOfMunitions(whole.key)) continue;
    const before = parts.map(({ id }) => cells.get(id)?.get(name)?.held ?? null);
    parts.forEach(({ id }, at) => {
      const held = before[at];
      if (held === null || held === undefined) return;
      const others = before.filter((_, other) => other !== at).map((other) => other?.interval ?? null);
      cells
        .get(id)
        ?.set(name, {
          key: whole.key,
          held: boundPart(held, { whole: { incident: incident.id, held: whole.held }, others }),
        });
    });
  }
  for (const part of parts) {
    capAll(keys, cells.get(part.id) ?? new Map());
    downTheTree(tree, part, keys, cells);
  }
}

function figureOf(all: TreeClaims, incident: IncidentId, { key, held }: Subset): Figure {
  const asOf = key.kind === "stock" ? held.to : null;
  const claims = all.claims.filter(({ id }) => held.claims.includes(id));
  return {
    id: figureIdOf({ incident, key, apart: null, asOf }),
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
    origins: distinct(claims.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.origin]))),
    setAside: asideOf(all, incident, key, asOf),
    steps: held.steps,
    told: held.told,
    exhaustive: held.exhaustive,
    grade: gradeOf(claims),
  };
}

function figureApart(all: TreeClaims, claim: Claim): Figure {
  const { incident, key } = claim as Claim & { incident: IncidentId };
  const apart = claim.speaker?.origin ?? "the brief itself";
  const asOf = key.kind === "stock" ? claim.to : null;
  const { claims, places, from, to } = evidenceOf([claim]);
  return {
    claims,
    places,
    from,
    to,
    id: figureIdOf({ incident, key, apart, asOf }),
    incident,
    ...placeInTree(all.tree, incident),
    key,
    apart,
    status: "held",
    interval: claim.interval,
    noneReported: claim.noneReported,
    origins: claim.speaker === null ? [] : [claim.speaker.origin],
    setAside: [],
    steps: [{ kind: "claimed", rule: "R1", claim: claim.id, interval: claim.interval }],
    told: true,
    exhaustive: false,
    grade: claim.status === "disputed" ? "contested" : "weak",
  };
}

function placeInTree(tree: IncidentTree, incident: IncidentId): Pick<Figure, "root" | "path" | "tally"> {
  const path = tree.pathOf(incident);
  return { root: tree.root.id, path: path.map(({ id }) => id), tally: path[0]?.tally ?? false };
}

/** Claims of just this quantity of just this incident that were not used, and why. */
function asideOf(
  { claims, aside }: TreeClaims,
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
