import type { BriefId } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import type { Database } from "../tables.ts";
import { flowsBeside } from "./claims-of-levels.ts";
import { foundColumns, type FoundClaim } from "./claims-found.ts";

/** The whole of every series that some briefs read or take back a reading of, with what is told of the days between. */
export async function claimsOfReadings(
  db: Database,
  briefs: readonly BriefId[],
  until: string,
): Promise<readonly FoundClaim[]> {
  const series = await inChunks(briefs, (some) =>
    db
      .selectFrom("claim")
      .select("series")
      .distinct()
      .where("brief_id", "in", some)
      .where("series", "is not", null)
      .execute(),
  );
  const again = await readAgain(db, briefs);
  const readings = await inChunks(new Set([...series, ...again].map((row) => row.series ?? "")), (some) =>
    db.selectFrom("claim").select(foundColumns).where("series", "in", some).where("published", "<=", until).execute(),
  );
  return [...readings, ...(await flowsBeside(db, readings, { from: "0000-01-01", to: "9999-12-31" }))];
}

/** Of earlier briefs, the series of what these revise or restate. */
function readAgain(db: Database, briefs: readonly BriefId[]) {
  return inChunks(briefs, (some) =>
    db
      .selectFrom("claim_reference")
      .innerJoin("claim as newer", "newer.id", "claim_reference.claim_id")
      .innerJoin("brief", "brief.key", "claim_reference.brief_key")
      .innerJoin("claim", "claim.brief_id", "brief.id")
      .select("claim.series")
      .distinct()
      .where("newer.brief_id", "in", some)
      .where("newer.series", "is not", null)
      .where("claim.series", "is not", null)
      .execute(),
  );
}
