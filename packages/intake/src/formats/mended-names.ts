import type { Format } from "./format.ts";
import type { ImportLedger, KnownFile } from "./import-file.ts";
import { namedRows } from "./named-rows.ts";
import type { KnownRow } from "./known-rows.ts";
import { isBroken, type Cells } from "./tables/table.ts";

/** Rows whose name a newer snapshot has mended, and those that it has no more. */
export interface Mended {
  /** From the name that a row has now to the one that its data set knows it by. */
  readonly mended: ReadonlyMap<string, string>;
  readonly gone: readonly string[];
}

/**
 * Finds rows that are gone and come back under another name: "Odeas oblast" is "Odesa oblast", and no other attack. Only
 * where one that is gone and one that is new are alike in all that the format says, and no third.
 */
export async function mendedNames(
  { format, table, published }: KnownFile,
  ledger: ImportLedger,
  newest: string | null,
): Promise<Mended> {
  if (newest === null) return { mended: new Map(), gone: [] };
  const now = new Map<string, string>();
  for await (const { name, row } of namedRows(format, table)) {
    if (!isBroken(row)) now.set(name, likenessOf(format, row.cells));
  }
  const gone = new Map<string, string>();
  for await (const rows of ledger.allRows(format.dataset)) {
    for (const { name, json } of rows) {
      if (!now.delete(name)) gone.set(name, likenessOf(format, (json as KnownRow).cells));
    }
  }
  const { mended, gone: missing } = pairs(gone, now);
  // Another file of the same day is no newer snapshot: rows that were refused, mended.
  return { mended, gone: newest < published ? missing : [] };
}

function likenessOf({ likeness = [] }: Format, cells: Cells): string {
  return likeness.map((column) => (cells[column] ?? "").trim()).join(" | ");
}

/** `gone` and `added` by their names, each with what it is alike by. */
function pairs(gone: ReadonlyMap<string, string>, added: ReadonlyMap<string, string>): Mended {
  const alike = Map.groupBy(added, ([, likeness]) => likeness);
  const were = Map.groupBy(gone, ([, likeness]) => likeness);
  const mended = new Map<string, string>();
  for (const [likeness, [old, ...moreOld]] of were) {
    const [now, ...moreNow] = alike.get(likeness) ?? [];
    if (likeness !== "" && old && now && moreOld.length + moreNow.length === 0) mended.set(now[0], old[0]);
  }
  const back = new Set(mended.values());
  return { mended, gone: [...gone.keys()].filter((name) => !back.has(name)) };
}
