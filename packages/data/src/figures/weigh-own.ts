import type { Claim } from "../claims/claim.ts";
import type { IncidentId } from "../claims/incident.ts";
import { keyString } from "../claims/quantity.ts";
import type { Adjusted, Adjustment } from "./adjusted.ts";
import type { Step } from "./figure.ts";
import { distinct, type Held } from "./held.ts";
import type { IncidentTree } from "./incident-tree.ts";
import type { Subset } from "./rules/lift-by-subsets.ts";
import { outgrow } from "./rules/outgrow.ts";
import type { Revised } from "./rules/set-revised-aside.ts";
import { isVerifying, weighRivals } from "./rules/weigh-rivals.ts";
import { isKeyWithin } from "./variant.ts";

/** What is held at each incident, by key. */
export type Cells = ReadonlyMap<IncidentId, Cell>;
export type Cell = ReadonlyMap<string, Subset>;

export interface Weighing extends Pick<Adjusted, "claims" | "adjustments"> {
  readonly tree: IncidentTree;
  readonly corrections: Revised["corrections"];
}

/** Each incident's own claims, weighed (R6), and opened where their whole has grown past them (R4, age). */
export function weighOwn({ tree, claims, corrections, adjustments }: Weighing): Cells {
  const byIncident = Map.groupBy(claims, ({ incident }) => incident ?? "");
  const weighed = (here: readonly Claim[]) => weighedAt(here, corrections, adjustments);
  const owns = new Map([...byIncident].map(([incident, here]) => [incident, weighed(here)]));
  return new Map(
    [...owns].map(([incident, here]) => [
      incident,
      new Map([...here].map(([name, own]) => [name, outgrown(own, wholesOf(own, incident, tree, owns))])),
    ]),
  );
}

function weighedAt(
  here: readonly Claim[],
  corrections: Revised["corrections"],
  adjustments: Adjusted["adjustments"],
): Cell {
  const byKey = Map.groupBy(here, ({ key }) => keyString(key));
  return new Map(
    [...byKey].map(([name, told]) => {
      const held = weighRivals(withVerified(told, here), corrections);
      return [name, { key: keyOf(told), held: withAdjustments(held, adjustments) }];
    }),
  );
}

/** Shows each claim as it was told, then how it came to count otherwise, and the claims that made it so. */
function withAdjustments(held: Held, adjustments: Adjusted["adjustments"]): Held {
  const adjusted = held.claims.flatMap((id) => adjustments.get(id) ?? []);
  if (adjusted.length === 0) return held;
  const steps = held.steps.flatMap((step): readonly Step[] => {
    const adjustment = step.kind === "claimed" ? adjustments.get(step.claim) : undefined;
    return step.kind !== "claimed" || adjustment === undefined ? [step] : asTold(step, adjustment);
  });
  return { ...held, steps, claims: distinct([...held.claims, ...adjusted.flatMap(({ by }) => by)]) };
}

function asTold(step: Extract<Step, { kind: "claimed" }>, { told, steps }: Adjustment): readonly Step[] {
  return [{ ...step, interval: told }, ...steps];
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
