import { measures, type QuantityKey } from "@daybook/data";

/** A row of totals, or the victims of one side: trees that tell of violence, whatever they count. */
export type RollupKey =
  | { readonly row: QuantityKey; readonly apart: string | null }
  | { readonly victimsOf: string | null };

/** The key as text; equal keys give equal texts. */
export function keyText(key: RollupKey): string {
  if (!("row" in key)) return JSON.stringify([key.victimsOf]);
  const { kind, measure, side, unit, commodity, victimClass, group, nationality, actor, among } = key.row;
  return JSON.stringify([
    kind,
    measure,
    side,
    unit,
    commodity,
    victimClass,
    group,
    nationality,
    actor,
    among,
    key.apart,
  ]);
}

/** There are few of them, and many cells of each. */
const known = new Map<string, RollupKey>();
const kept = 10_000;

export function keyOf(text: string): RollupKey {
  const key = known.get(text) ?? keyIn(text);
  if (known.size < kept) known.set(text, key);
  return key;
}

function keyIn(text: string): RollupKey {
  const parts = JSON.parse(text) as readonly (string | null)[];
  if (parts.length === 1) return { victimsOf: parts[0] ?? null };
  const [kind, measure, side, unit, commodity, victimClass, group, nationality, actor, among, apart = null] = parts;
  const row = { kind, measure, side, unit, commodity, victimClass, group, nationality, actor, among };
  return { row: row as QuantityKey, apart };
}

/** Empty for the victims of a side, which are of no one measure. */
export function measureOf(text: string): string {
  const key = keyOf(text);
  return "row" in key ? key.row.measure : "";
}

export const allMeasures: readonly string[] = [...Object.keys(measures), ""];
