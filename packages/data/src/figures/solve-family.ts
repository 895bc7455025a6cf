import type { Claim } from "../claims/claim.ts";
import type { Incident, IncidentId } from "../claims/incident.ts";
import { keyString, type QuantityKey } from "../claims/quantity.ts";
import { isUnitWithin } from "../claims/unit.ts";
import { derived, distinct, type Held } from "./held.ts";
import type { Adjusted } from "./adjusted.ts";
import { withExtent } from "./extent.ts";
import type { IncidentTree } from "./incident-tree.ts";
import { addCasualties } from "./rules/add-casualties.ts";
import { addParts } from "./rules/add-parts.ts";
import { boundPart } from "./rules/bound-part.ts";
import { capSubset } from "./rules/cap-subset.ts";
import { isExhaustive } from "./rules/is-exhaustive.ts";
import { liftBySubsets, type Subset } from "./rules/lift-by-subsets.ts";
import { lowerByCorrection } from "./rules/lower-by-correction.ts";
import type { Revised } from "./rules/set-revised-aside.ts";
import { isKeyWithin, keysInOrder } from "./variant.ts";
import { weighOwn, type Cell, type Cells } from "./weigh-own.ts";

/** Claims of one tree whose keys may bear on one another. */
export interface Family {
  readonly tree: IncidentTree;
  readonly claims: readonly Claim[];
  /** All claims of the tree that stand, of every family: the number of attacks says whether its parts are all told. */
  readonly standing: readonly Claim[];
  readonly sought: boolean;
  readonly corrections: Revised["corrections"];
  readonly adjustments: Adjusted["adjustments"];
}

export interface Solved extends Subset {
  readonly incident: IncidentId;
}

/** What follows from the claims of one family for every incident of its tree: up the tree (R5, R4) and down again. */
export function solveFamily(family: Family): readonly Solved[] {
  const { tree, claims } = family;
  const keys = keysInOrder(distinct(claims.map(({ key }) => key)));
  const up = new Map<IncidentId, Cell>();
  climbTo(tree.root, { ...family, keys, owns: weighOwn(family) }, up);
  const cells = downTheTree(tree.root, tree, keys, up);
  return tree.incidents.flatMap(({ id }) => [...cellOf(cells, id).values()].map((cell) => ({ incident: id, ...cell })));
}

interface Climb extends Family {
  readonly keys: readonly QuantityKey[];
  readonly owns: Cells;
}

function cellOf(cells: Cells, id: IncidentId): Cell {
  return cells.get(id) ?? new Map<string, Subset>();
}

/** Parts first: what is held of them is known when their whole is asked for. */
function climbTo(incident: Incident, climb: Climb, below: Map<IncidentId, Cell>): void {
  for (const part of climb.tree.partsOf(incident.id)) climbTo(part, climb, below);
  const known = new Map<string, Subset>();
  for (const key of climb.keys) {
    const held = heldAt(incident, key, { known, below, climb });
    if (held !== null) known.set(keyString(key), { key, held });
  }
  const whole = addCasualties(known, { incident: incident.id, sought: climb.sought });
  below.set(incident.id, cappedBySupersets(whole, climb.keys));
}

interface Found {
  /** What is already held here, of more particular keys. */
  readonly known: Cell;
  readonly below: Cells;
  readonly climb: Climb;
}

function heldAt(incident: Incident, key: QuantityKey, { known, below, climb }: Found): Held | null {
  const subsets = [...known.values()].filter((cell) => isKeyWithin(cell.key, key));
  const civilians = onlyCivilians(climb.claims, key) ? subsets.find((cell) => isCivilianOf(cell.key, key)) : undefined;
  if (civilians !== undefined) return civilians.held;
  const all = isWholeFor(incident, key) ? climb.tree.partsOf(incident.id) : [];
  const parts = all.filter(({ id }) => !isOfOtherUnit(incident, cellOf(below, id), key));
  const whole = addParts({
    measure: key.measure,
    own: climb.owns.get(incident.id)?.get(keyString(key))?.held ?? null,
    parts: parts.map(({ id }) => ({ incident: id, held: heldBy(cellOf(below, id), key) })),
    exhaustive: isExhaustive(incident, parts, climb.standing),
    sought: climb.sought,
  });
  const held = liftBySubsets(key, whole, subsets);
  const isDerivedWhole = held !== null && parts.length > 0 && key.kind === "flow";
  return isDerivedWhole ? withExtent(held, incident, { ...climb, measure: key.measure }) : held;
}

/** A national tally is a whole for munitions only: it neither sums nor bounds the people of the hits inside it (R10). */
function isWholeFor({ tally }: Incident, { measure }: QuantityKey): boolean {
  return !tally || measure === "launched" || measure === "intercepted" || measure === "not_reached_target";
}

/**
 * Of a tally whose parts are all told, one that tells missiles has none of its drones: it does not leave them open, as an
 * attack would that only says how many missiles flew (R2).
 */
function isOfOtherUnit({ tally, partsTold }: Incident, cell: Cell, key: QuantityKey): boolean {
  if (!tally || partsTold !== "all" || cell.has(keyString(key))) return false;
  return [...cell.values()].some(
    (other) =>
      other.key.measure === key.measure &&
      !isUnitWithin(other.key.unit, key.unit) &&
      !isUnitWithin(key.unit, other.key.unit),
  );
}

/** What an incident holds of a key. Where nobody was killed, no civilian was. */
function heldBy(cell: Cell, key: QuantityKey): Held | null {
  const told = cell.get(keyString(key));
  if (told !== undefined) return told.held;
  const none = [...cell.values()].find((whole) => whole.held.interval.high === 0 && isKeyWithin(key, whole.key));
  return none === undefined ? null : derived(none.held.interval, [none.held], []);
}

/** A tree that tells only civilians tells the same of people. "None killed" is told of civilians too. */
function onlyCivilians(claims: readonly Claim[], key: QuantityKey): boolean {
  const told = claims.filter((claim) => claim.key.measure === key.measure && claim.interval.high !== 0);
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

/** Every subset, capped by what contains it (R5), the most general first. */
function cappedBySupersets(here: Cell, keys: readonly QuantityKey[]): Cell {
  const capped = new Map(here);
  for (const key of keys.toReversed()) {
    const cell = capped.get(keyString(key));
    if (cell === undefined) continue;
    const others = [...capped.values()];
    const supersets = others.filter((other) => isKeyWithin(key, other.key));
    const held = supersets.reduce((value, superset) => capSubset(key, value, superset, others), cell.held);
    if (held !== cell.held) capped.set(keyString(key), { key, held });
  }
  return capped;
}

function downTheTree(incident: Incident, tree: IncidentTree, keys: readonly QuantityKey[], cells: Cells): Cells {
  const parts = tree.partsOf(incident.id);
  const bounded = parts.map((part): [IncidentId, Cell] => [
    part.id,
    cappedBySupersets(boundedBy(incident, part, parts, cells), keys),
  ]);
  return parts.reduce<Cells>((solved, part) => downTheTree(part, tree, keys, solved), new Map([...cells, ...bounded]));
}

/** All that is held of a part, within the bounds of its whole and its siblings (R4). */
function boundedBy(incident: Incident, part: Incident, parts: readonly Incident[], cells: Cells): Cell {
  const bounded = [...cellOf(cells, part.id)].map(([name, cell]): [string, Subset] => {
    const whole = cellOf(cells, incident.id).get(name);
    if (whole === undefined || !isWholeFor(incident, cell.key)) return [name, cell];
    const told = parts.map(({ id }) => cellOf(cells, id).get(name)?.held ?? null);
    const lowered = lowerByCorrection(whole.held, told);
    const others = lowered.filter((_, at) => parts[at] !== part).map((other) => other?.interval ?? null);
    const held = lowered[parts.indexOf(part)] ?? cell.held;
    return [
      name,
      { key: cell.key, held: boundPart(held, { whole: { incident: incident.id, held: whole.held }, others }) },
    ];
  });
  return new Map(bounded);
}
