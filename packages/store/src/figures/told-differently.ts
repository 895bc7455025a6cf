import { keyString, liesIn, type Claim, type ClaimId, type Figure, type Filter, type Measure } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import { claimOf } from "../ledger/claim-row.ts";
import { readClaims } from "../ledger/claims.ts";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { readAsked } from "./asked-figures.ts";
import { readFiguresOfIncidents } from "./figures-of-incidents.ts";

/** Figures of which several origins may tell different numbers, and the claims of them. */
export interface ToldDifferently {
  readonly figures: readonly Figure[];
  readonly claims: ReadonlyMap<ClaimId, Claim>;
}

/** What lies in a filter and is told by several origins, in different numbers: few incidents of many are. */
export function readToldDifferently(
  db: Database,
  filter: Filter,
  { measures, day }: { readonly measures: readonly Measure[]; readonly day: string },
): Promise<ToldDifferently> {
  return reading(db, async (snapshot) => {
    const incidents = await incidentsToldDifferently(snapshot, filter, { measures, day });
    const figures = await readFiguresOfIncidents(snapshot, incidents, day);
    const inside = (await readAsked(snapshot, figures, filter)).filter(
      (figure) => incidents.has(figure.incident) && measures.includes(figure.key.measure) && liesIn(figure, filter),
    );
    const cited = inside.flatMap(({ claims, setAside }) => [...claims, ...setAside.map(({ claim }) => claim)]);
    return { figures: inside, claims: await readClaims(snapshot, cited) };
  });
}

interface Wanted {
  readonly measures: readonly Measure[];
  readonly day: string;
}

async function incidentsToldDifferently(db: Database, filter: Filter, wanted: Wanted): Promise<ReadonlySet<string>> {
  const claims = await claimsToldBeside(db, filter, wanted);
  const byQuantity = Map.groupBy(claims, ({ incident, key }) => `${incident}|${keyString(key)}`);
  const several = [...byQuantity.values()].filter(
    (told) => new Set(told.flatMap(({ speaker }) => speaker?.origin ?? [])).size > 1,
  );
  return new Set(several.flat().flatMap(({ incident }) => incident ?? []));
}

/** Of each incident that reaches into the days, all that is told of one of the measures, where that is more than one claim. */
async function claimsToldBeside(db: Database, { from, to }: Filter, wanted: Wanted): Promise<readonly Claim[]> {
  const { measures, day } = wanted;
  const told = db.selectFrom("claim").where("measure", "in", measures).where("published", "<=", day);
  const several = await told
    .select("incident_id")
    .where("incident_id", "in", (eb) =>
      eb.selectFrom("claim").select("incident_id").where("from_day", "<=", to).where("to_day", ">=", from),
    )
    .groupBy(["incident_id", "measure"])
    .having(({ fn }) => fn.countAll(), ">", 1)
    .execute();
  return inChunks(new Set(several.flatMap(({ incident_id }) => incident_id ?? [])), async (incidents) => {
    const rows = await told.select("json").where("incident_id", "in", incidents).execute();
    return rows.map(claimOf);
  });
}
