import type { BriefId, ClaimId, Overview, ReadingSeries, Total } from "@daybook/data";
import { type } from "../paper/grid.ts";
import { run, type Run } from "../paper/run.ts";
import type { Sheet } from "../paper/sheet.ts";
import type { Citations } from "../sources/citations.ts";
import { totalShort } from "../words/total-words.ts";

/** What every section is printed from, and onto. */
export interface Printing {
  readonly overview: Overview;
  readonly sheet: Sheet;
  readonly citations: Citations;
}

/** A number and the marks of what it rests on, as two cells; "no data" is words and has no mark. */
export function numberCells({ overview, citations }: Printing, total: Total | null): readonly (readonly Run[])[] {
  if (total === null) return [[run("no data", type.cell)], []];
  return [[run(totalShort(total, overview.figures), type.cell)], citations.marks(total.claims)];
}

/** What the sentence of a running total rests on: its last two readings, and what the days between them tell. */
export function claimsOfLevel({ readings }: ReadingSeries): readonly ClaimId[] {
  return [...readings.slice(-2).map(({ claim }) => claim), ...(readings.at(-1)?.revision?.flows ?? [])];
}

export function isConstructed({ claims, briefs }: Overview, ids: readonly ClaimId[]): boolean {
  const told = new Set<BriefId | undefined>(ids.map((id) => claims.get(id)?.brief));
  return [...briefs.values()].some(({ id, constructed }) => constructed && told.has(id));
}
