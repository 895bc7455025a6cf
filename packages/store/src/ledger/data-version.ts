import { canonicalJson, hashOf, type BriefCard, type Claim, type IncidentStatement } from "@daybook/data";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { newestPublicationOf, readCards } from "./briefs.ts";
import { oncePerVersion } from "./ledger-version.ts";
import { statementOf } from "./statement-row.ts";

/**
 * What had been published by a day, in one hash; `null` is all of the ledger. Two machines that hold the same briefs and
 * claims say the same, in whatever order they came. A brief that is published later changes nothing of an earlier day.
 */
export async function dataVersionOf(db: Database, day: string | null = null): Promise<string> {
  const claims = await db.selectFrom("claim").select(["id", "published"]).execute();
  const said = await db.selectFrom("incident_statement").selectAll().execute();
  return versionOfContent({ briefs: await readCards(db), claims, statements: said.map(statementOf) }, day);
}

export interface Content {
  readonly briefs: readonly BriefCard[];
  readonly claims: readonly Pick<Claim, "id" | "published">[];
  readonly statements: readonly IncidentStatement[];
}

/** The version of just this content, as known on a day. */
export function versionOfContent({ briefs, claims, statements }: Content, day: string | null): string {
  const isKnown = ({ published }: { readonly published: string }) => day === null || published <= day;
  return hashOf({
    briefs: briefs.filter(isKnown).map(canonicalJson).toSorted(),
    claims: claims
      .filter(isKnown)
      .map(({ id }) => id)
      .toSorted(),
    statements: statements.filter(isKnown).map(canonicalJson).toSorted(),
  });
}

export type DataVersions = (db: Database, day: string | null) => Promise<string>;

/** The versions of one state of the ledger, each computed once. */
export function dataVersions(): DataVersions {
  const known = oncePerVersion(async (snapshot) => ({
    newest: await newestPublicationOf(snapshot),
    byDay: new Map<string | null, string>(),
  }));
  return (db, asked) =>
    reading(db, async (snapshot) => {
      const { newest, byDay } = await known(snapshot);
      const day = asked === null || newest === null || asked >= newest ? null : asked;
      const version = byDay.get(day) ?? (await dataVersionOf(snapshot, day));
      byDay.set(day, version);
      return version;
    });
}
