import type { Progress } from "../progress.ts";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { isMendable, type Flaw } from "./flaw.ts";
import { verifyDatabase } from "./verify-database.ts";
import { verifyFigures } from "./verify-figures.ts";
import { verifyRollups } from "./verify-rollups.ts";
import { verifyRecords } from "./verify-records.ts";
import { verifySearch } from "./verify-search.ts";

/** What a look at everything has found. */
export interface Verification {
  readonly isSound: boolean;
  /** Everything that is wrong follows from the claims again after a rebuild. */
  readonly isMendable: boolean;
  readonly flaws: number;
  /** The first of them. */
  readonly first: readonly Flaw[];
  /** No figures where a claim is not as it was recorded: nothing can be derived from it. */
  readonly checked: { readonly briefs: number; readonly claims: number; readonly figures: number };
}

const shown = 20;

/** Holds everything that is stored against what it must be: records by their hashes, figures by the claims. Changes nothing. */
export function verifyLedger(db: Database, progress?: Progress): Promise<Verification> {
  return reading(db, async (snapshot) => {
    const records = await verifyRecords(snapshot);
    // What follows from claims that are not what was said is no measure of anything.
    const isReadable = !records.flaws.some(({ kind }) => kind === "claim");
    const figures = isReadable ? await verifyFigures(snapshot, progress) : { figures: 0, flaws: [] };
    // A sum is what its parts come to, where those are as they must be.
    const sums = isReadable && figures.flaws.length === 0 ? await verifyRollups(snapshot) : [];
    const found = isReadable ? await verifySearch(snapshot) : [];
    const flaws = [...(await verifyDatabase(snapshot)), ...records.flaws, ...figures.flaws, ...sums, ...found];
    return {
      isSound: flaws.length === 0,
      isMendable: flaws.every(isMendable),
      flaws: flaws.length,
      first: flaws.slice(0, shown),
      checked: { briefs: records.briefs, claims: records.claims, figures: figures.figures },
    };
  });
}
