import type { Claim } from "@daybook/data";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { claimOf } from "./claim-row.ts";

export type ClaimKinds = (db: Database, day: string) => Promise<readonly Claim[]>;

/**
 * One claim of each kind that was told by a day: of all that tell of the same quantity in the same place, by the same
 * origin, actor and weapon. They say what can be asked for; a ledger of a million claims has a few hundred kinds.
 *
 * What a brief tells is looked at once, as long as it tells the same.
 */
export function claimKinds(): ClaimKinds {
  let known: ReadonlyMap<string, readonly Claim[]> = new Map();
  return (db, day) =>
    reading(db, async (snapshot) => {
      const briefs = await snapshot.selectFrom("brief").select(["id", "published", "version", "recorded_at"]).execute();
      const told = new Map<string, readonly Claim[]>();
      for (const { id, version, recorded_at } of briefs) {
        const name = [id, version, recorded_at].join("|");
        told.set(name, known.get(name) ?? (await kindsOfBrief(snapshot, id)));
      }
      known = told;
      const claims = [...told.values()].flat().filter(({ published }) => published <= day);
      return [...oneOfEach(claims).values()];
    });
}

const together = 2_000;

/** A stretch at a time: a data file has tens of thousands. */
async function kindsOfBrief(db: Database, brief: string): Promise<readonly Claim[]> {
  const kinds = new Map<string, Claim>();
  for (let from = 0, read = together; read === together; from += together) {
    const rows = await db
      .selectFrom("claim")
      .select("json")
      .where("brief_id", "=", brief)
      .where("ordinal", ">=", from)
      .where("ordinal", "<", from + together)
      .execute();
    read = rows.length;
    for (const [kind, claim] of oneOfEach(rows.map(claimOf))) if (!kinds.has(kind)) kinds.set(kind, claim);
  }
  return [...kinds.values()];
}

function oneOfEach(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  return new Map(claims.toReversed().map((claim) => [kindOf(claim), claim]));
}

function kindOf({ key, place, actor, weapon, speaker }: Claim): string {
  return [key.measure, key.side, key.victimClass, key.group, place, actor, weapon, speaker?.origin].join("|");
}
