import type { BriefId, Claim, IncidentId, IncidentStatement } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import { claimOf } from "../ledger/claim-row.ts";
import { statementOf } from "../ledger/statement-row.ts";
import type { Database } from "../tables.ts";
import type { Alone } from "./derive-alone.ts";
import { sortKeyOf } from "./ledger-of-incidents.ts";

/** Some claims in the order in which briefs tell them, and which of them are the only ones of their incident. */
export interface ClaimPage {
  readonly alone: readonly Alone[];
  /** Something else bears on them, or may. Readings are not among them. */
  readonly others: readonly Claim[];
  /** How many claims were looked at up to now, and how many there are. */
  readonly done: number;
  readonly all: number;
}

const together = 1_000;

/** The claims of the ledger, or of some of its briefs, a page at a time: only one page is in memory. */
export async function* claimPages(db: Database, briefs?: readonly BriefId[]): AsyncGenerator<ClaimPage> {
  const sizes = await sizesOf(db, briefs);
  const spokenOf = await figuresSpokenOf(db);
  const all = sizes.reduce((sum, { claims }) => sum + claims, 0);
  let done = 0;
  for (const part of partsOf(sizes)) {
    const told = (await claimsIn(db, part)).filter(({ incident }) => incident !== null);
    done += part.claims;
    yield { ...(await sorted(db, told, spokenOf)), done, all };
  }
}

interface Size {
  readonly id: BriefId;
  readonly claims: number;
}

/** Briefs with claims, in the order of publication. */
async function sizesOf(db: Database, briefs: readonly BriefId[] | undefined): Promise<readonly Size[]> {
  const counted = await db
    .selectFrom("claim")
    .select(({ fn }) => ["brief_id", fn.countAll().as("claims")])
    .groupBy("brief_id")
    .execute();
  const claims = new Map(counted.map((row) => [row.brief_id, Number(row.claims)]));
  const inOrder =
    briefs ??
    (await db.selectFrom("brief").select("id").orderBy("published").orderBy("id").execute()).map(({ id }) => id);
  return inOrder.flatMap((id) => (claims.has(id) ? [{ id, claims: claims.get(id) ?? 0 }] : []));
}

/** What one page reads: several briefs, or a stretch of a long one. */
interface Part {
  readonly briefs: readonly BriefId[];
  readonly from: number;
  readonly to: number;
  readonly claims: number;
}

function* partsOf(sizes: readonly Size[]): Generator<Part> {
  let briefs: BriefId[] = [];
  let claims = 0;
  for (const size of sizes) {
    if (claims > 0 && claims + size.claims > together) {
      yield { briefs, from: 0, to: together, claims };
      [briefs, claims] = [[], 0];
    }
    if (size.claims <= together) {
      briefs.push(size.id);
      claims += size.claims;
      continue;
    }
    for (let from = 0; from < size.claims; from += together) {
      const to = Math.min(from + together, size.claims) - 1;
      yield { briefs: [size.id], from, to, claims: to - from + 1 };
    }
  }
  if (claims > 0) yield { briefs, from: 0, to: together, claims };
}

function claimsIn(db: Database, { briefs, from, to }: Part): Promise<readonly Claim[]> {
  return inChunks(briefs, async (some) => {
    const rows = await db
      .selectFrom("claim")
      .select("json")
      .where("brief_id", "in", some)
      .where("ordinal", ">=", from)
      .where("ordinal", "<=", to)
      .execute();
    return rows.map(claimOf);
  });
}

async function sorted(
  db: Database,
  claims: readonly Claim[],
  spokenOf: ReadonlySet<string>,
): Promise<Pick<ClaimPage, "alone" | "others">> {
  const only = await onlyStatements(db, new Set(claims.flatMap(({ incident }) => incident ?? [])));
  const alone: Alone[] = [];
  const others: Claim[] = [];
  for (const claim of claims) {
    const said = only.get(claim.incident ?? "");
    if (said !== undefined && said.said.brief === claim.brief && isUnrelated(claim, spokenOf))
      alone.push({ claim, ...said });
    else others.push(claim);
  }
  return { alone, others };
}

/** It speaks of no other figure, and none speaks of it. */
function isUnrelated({ briefKey, mentions, revises, restates }: Claim, spokenOf: ReadonlySet<string>): boolean {
  const isSpokenOf = spokenOf.size > 0 && mentions.some(({ figure }) => spokenOf.has(`${briefKey}#${figure}`));
  return revises === null && restates === null && !isSpokenOf;
}

/** What is said of incidents that one statement and one claim tell of, and that are part of nothing and have no parts. */
async function onlyStatements(
  db: Database,
  incidents: ReadonlySet<IncidentId>,
): Promise<ReadonlyMap<IncidentId, { readonly said: IncidentStatement; readonly sortKey: string }>> {
  const rows = await inChunks(
    incidents,
    (some) => db.selectFrom("incident_statement").selectAll().where("incident_id", "in", some).execute(),
    together,
  );
  const crowded = new Set([...(await wholes(db, incidents)), ...(await toldTwice(db, incidents))]);
  const seen = new Set<IncidentId>();
  for (const { incident_id, parent_id } of rows) {
    if (parent_id !== null || seen.has(incident_id)) crowded.add(incident_id);
    seen.add(incident_id);
  }
  const lone = rows.filter((row) => !crowded.has(row.incident_id));
  return new Map(lone.map((row) => [row.incident_id, { said: statementOf(row), sortKey: sortKeyOf(row) }]));
}

async function wholes(db: Database, incidents: ReadonlySet<IncidentId>): Promise<readonly IncidentId[]> {
  const rows = await inChunks(
    incidents,
    (some) =>
      db.selectFrom("incident_statement").select("parent_id").distinct().where("parent_id", "in", some).execute(),
    together,
  );
  return rows.flatMap(({ parent_id }) => parent_id ?? []);
}

async function toldTwice(db: Database, incidents: ReadonlySet<IncidentId>): Promise<readonly IncidentId[]> {
  const rows = await inChunks(
    incidents,
    (some) =>
      db
        .selectFrom("claim")
        .select("incident_id")
        .where("incident_id", "in", some)
        .groupBy("incident_id")
        .having(({ fn }) => fn.countAll(), ">", 1)
        .execute(),
    together,
  );
  return rows.flatMap(({ incident_id }) => incident_id ?? []);
}

/** Figures that a claim revises or restates, by their names. */
async function figuresSpokenOf(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("claim_reference").select(["brief_key", "figure"]).distinct().execute();
  return new Set(rows.map(({ brief_key, figure }) => `${brief_key}#${figure}`));
}
