import type { Claim } from "../claims/claim.ts";
import type { IncidentId } from "../claims/incident.ts";
import { keyString } from "../claims/quantity.ts";
import type { IncidentTree } from "./incident-tree.ts";
import type { Subset } from "./rules/lift-by-subsets.ts";
import { outgrow } from "./rules/outgrow.ts";
import type { Revised } from "./rules/set-revised-aside.ts";
import { isVerifying, weighRivals } from "./rules/weigh-rivals.ts";
import { isKeyWithin } from "./variant.ts";

/** What is held at each incident, by key. */
export type Cells = ReadonlyMap<IncidentId, Cell>;
export type Cell = ReadonlyMap<string, Subset>;

/** Each incident's own claims, weighed (R6), and opened where their whole has grown past them (R4, age). */
export function weighOwn(tree: IncidentTree, claims: readonly Claim[], corrections: Revised["corrections"]): Cells {
  const byIncident = Map.groupBy(claims, ({ incident }) => incident ?? "");
  const owns = new Map([...byIncident].map(([incident, here]) => [incident, weighedAt(here, corrections)]));
  return new Map(
    [...owns].map(([incident, here]) => [
      incident,
      new Map([...here].map(([name, own]) => [name, outgrown(own, wholesOf(own, incident, tree, owns))])),
    ]),
  );
}

function weighedAt(here: readonly Claim[], corrections: Revised["corrections"]): Cell {
  const byKey = Map.groupBy(here, ({ key }) => keyString(key));
  return new Map(
    [...byKey].map(([name, told]) => [
      name,
      { key: keyOf(told), held: weighRivals(withVerified(told, here), corrections) },
    ]),
  );
}

function keyOf([first]: readonly Claim[]): Claim["key"] {
  if (first === undefined) throw new Error("a key of no claims");
  return first.key;
}

/** A verifying body's count is a floor under the others' whatever its class: the mission's 12 civilians of 15 people. */
function withVerified(told: readonly Claim[], here: readonly Claim[]): readonly Claim[] {
  if (told.every(isVerifying)) return told;
  const key = keyOf(told);
  const verified = here.filter(
    (claim) =>
      isVerifying(claim) &&
      claim.key.measure === key.measure &&
      claim.key.group === null &&
      claim.key.nationality === null &&
      isKeyWithin(claim.key, key),
  );
  return [...told, ...verified];
}

/** What contains it, at its incident or above: of the same key, or of a wider one. */
function wholesOf(own: Subset, incident: IncidentId, tree: IncidentTree, owns: Cells): readonly Subset[] {
  const above = tree.pathOf(incident).flatMap(({ id }) => [...(owns.get(id)?.values() ?? [])]);
  return above.filter(
    (whole) => whole !== own && (isKeyWithin(own.key, whole.key) || keyString(own.key) === keyString(whole.key)),
  );
}

function outgrown({ key, held }: Subset, wholes: readonly Subset[]): Subset {
  return {
    key,
    held: outgrow(
      held,
      wholes.map((whole) => whole.held),
    ),
  };
}
