import { createHash } from "node:crypto";
import { briefIdOf, canonicalJson, hashOf, type Claim } from "@daybook/data";
import { claimOf, claimRow, referenceRows } from "../ledger/claim-row.ts";
import type { Database, Tables } from "../tables.ts";
import type { Flaw } from "./flaw.ts";

export interface RecordsVerified {
  readonly briefs: number;
  readonly claims: number;
  readonly flaws: readonly Flaw[];
}

/** What was recorded is named by its content, so that it shows where one has changed without the other. */
export async function verifyRecords(db: Database): Promise<RecordsVerified> {
  const briefs = await db.selectFrom("brief").select(["id", "key", "published", "text"]).execute();
  const readings = await db.selectFrom("reading").select(["id", "key", "published", "text"]).execute();
  const keys = new Map(briefs.map(({ id, key }) => [id, key]));
  const rows = await db.selectFrom("claim").selectAll().orderBy("brief_id").orderBy("ordinal").execute();
  const references = await referencesByClaim(db);
  const broken = rows.filter((row) => !isAsRecorded(row, references.get(row.id) ?? []));
  return {
    briefs: briefs.length,
    claims: rows.length,
    flaws: [
      ...[...briefs, ...readings].filter(isOther).map(({ key }) => ({ kind: "brief", brief: key }) as const),
      ...broken.map((row) => ({ kind: "claim", brief: keys.get(row.brief_id) ?? "?", words: wordsIn(row) }) as const),
      ...(await brokenReports(db)),
    ],
  };
}

/** The brief of a review and its entry in the ledger are named by the same text. */
function isOther(row: Pick<Tables["brief"], "id" | "published" | "text">): boolean {
  return briefIdOf(row) !== row.id;
}

async function referencesByClaim(db: Database) {
  const rows = await db.selectFrom("claim_reference").selectAll().execute();
  return Map.groupBy(rows, ({ claim_id }) => claim_id);
}

/** The claim has its own hash, and the columns and references that queries look into say the same as it. */
function isAsRecorded(row: Tables["claim"], references: readonly Tables["claim_reference"][]): boolean {
  const claim = readable(row);
  if (claim === undefined) return false;
  const { id, ...content } = claim;
  return (
    id === row.id &&
    hashOf(content) === id &&
    canonicalJson(claimRow(claim, row.ordinal)) === canonicalJson(row) &&
    canonicalJson(referenceRows(claim).toSorted(byFigure)) === canonicalJson(references.toSorted(byFigure))
  );
}

function byFigure(a: Tables["claim_reference"], b: Tables["claim_reference"]): number {
  return `${a.brief_key}#${a.figure}` < `${b.brief_key}#${b.figure}` ? -1 : 1;
}

function wordsIn(row: Tables["claim"]): string {
  return readable(row)?.mentions?.[0]?.words ?? row.id;
}

function readable(row: Tables["claim"]): Claim | undefined {
  try {
    return claimOf(row);
  } catch {
    return undefined;
  }
}

/** One at a time: a ledger may have kept more reports than fit into memory. */
async function brokenReports(db: Database): Promise<readonly Flaw[]> {
  const flaws: Flaw[] = [];
  for (const { sha256 } of await db.selectFrom("report_file").select("sha256").orderBy("sha256").execute()) {
    const row = await db.selectFrom("report_file").selectAll().where("sha256", "=", sha256).executeTakeFirstOrThrow();
    const isWhole = row.size === row.content.byteLength && sha256 === sha256Of(row.content);
    if (!isWhole) flaws.push({ kind: "report", sha256 });
  }
  return flaws;
}

function sha256Of(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
