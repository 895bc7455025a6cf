import { canonicalJson } from "@daybook/data";

/** What is stored and what is derived under one name; one of the two may be missing. */
export type Pair<Row> =
  | { readonly stored: Row; readonly derived: Row | undefined }
  | { readonly stored: undefined; readonly derived: Row };

/** The pairs that are not the same. The order in which the parts of a JSON text were written makes no difference. */
export function unlikePairs<Row extends object>(
  stored: readonly Row[],
  derived: readonly Row[],
  nameOf: (row: Row) => string,
): readonly Pair<Row>[] {
  return pairsOf(stored, derived, nameOf).filter(isUnlike);
}

export function parsed<T>(json: string): T | undefined {
  try {
    return JSON.parse(json) as T;
  } catch {
    return undefined;
  }
}

function pairsOf<Row>(
  stored: readonly Row[],
  derived: readonly Row[],
  nameOf: (row: Row) => string,
): readonly Pair<Row>[] {
  const byName = new Map(derived.map((row) => [nameOf(row), row]));
  const names = new Set(stored.map(nameOf));
  return [
    ...stored.map((row) => ({ stored: row, derived: byName.get(nameOf(row)) })),
    ...derived.filter((row) => !names.has(nameOf(row))).map((row) => ({ stored: undefined, derived: row })),
  ];
}

function isUnlike<Row extends object>({ stored, derived }: Pair<Row>): boolean {
  if (stored === undefined || derived === undefined) return true;
  return !isSameAsWritten(stored, derived) && contentOf(stored) !== contentOf(derived);
}

function isSameAsWritten(stored: object, derived: object): boolean {
  const columns = derived as Readonly<Record<string, unknown>>;
  return Object.entries(stored).every(([column, value]) => columns[column] === value);
}

function contentOf(row: object): string {
  return canonicalJson("json" in row ? { ...row, json: parsed(String(row.json)) ?? row.json } : row);
}
