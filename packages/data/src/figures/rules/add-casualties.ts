import type { IncidentId } from "../../claims/incident.ts";
import { keyString, type QuantityKey } from "../../claims/quantity.ts";
import type { Held } from "../held.ts";
import type { Cell } from "../weigh-own.ts";
import { addParts } from "./add-parts.ts";
import { boundPart } from "./bound-part.ts";
import { outgrow } from "./outgrow.ts";

/**
 * Puts "killed and wounded" together with the killed and the injured of one incident, where all three are told of it:
 * it is their whole (key). It is never added to them.
 *
 * 40 killed and wounded, at least 3 of them killed, 9 injured or more: at most 31 killed.
 */
export function addCasualties(here: Cell, { incident, sought }: Place): Cell {
  const wholes = [...here.values()].filter(({ key, held }) => key.measure === "casualties" && held.told);
  return wholes.reduce((cell, whole) => {
    const parts = partsOf(whole.key, cell);
    return parts === undefined ? cell : new Map([...cell, ...together(whole, parts, { incident, sought })]);
  }, here);
}

interface Place {
  readonly incident: IncidentId;
  readonly sought: boolean;
}

type Told = { readonly key: QuantityKey; readonly held: Held };

function partsOf(key: QuantityKey, here: Cell): readonly [Told, Told] | undefined {
  const killed = here.get(keyString({ ...key, measure: "killed" }));
  const injured = here.get(keyString({ ...key, measure: "injured" }));
  return killed?.held.told === true && injured?.held.told === true ? [killed, injured] : undefined;
}

function together(
  whole: Told,
  parts: readonly [Told, Told],
  { incident, sought }: Place,
): readonly (readonly [string, Told])[] {
  const grown = parts.map(({ key, held }) => ({ key, held: outgrow(held, [whole.held]) }));
  const told = grown.map(({ key, held }) => ({ incident, measure: key.measure, held }));
  const sum = addParts({ measure: whole.key.measure, own: whole.held, parts: told, exhaustive: true, sought });
  if (sum === null) return [];
  const bounded = grown.map(({ key, held }, at): readonly [string, Told] => [
    keyString(key),
    {
      key,
      held: boundPart(held, {
        whole: { incident, held: sum },
        others: grown.filter((_, other) => other !== at).map((other) => other.held.interval),
      }),
    },
  ]);
  return [[keyString(whole.key), { key: whole.key, held: sum }], ...bounded];
}
