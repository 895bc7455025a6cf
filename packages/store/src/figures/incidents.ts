import { incidentsFrom, incidentSummaries, knownOn, type IncidentSummary, type Period } from "@daybook/data";
import { statementsInOrder, statementsOfIncidents } from "../ledger/statements.ts";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { isKnownOn, readFigures } from "./known-figures.ts";

export interface IncidentsRequest {
  readonly asKnownOn: string;
  /** Only what reaches into these days. */
  readonly during?: Period;
  readonly limit: number;
  readonly offset: number;
}

/** Some of the trees that anything is held of, and how many there are in all. */
export interface SomeIncidents {
  readonly all: number;
  readonly some: readonly IncidentSummary[];
}

/** Trees as known on a day, the newest first; of one day in the order in which they were first told. */
export function readIncidents(db: Database, request: IncidentsRequest): Promise<SomeIncidents> {
  const { asKnownOn, limit, offset } = request;
  return reading(db, async (snapshot) => {
    const { all } = await treesOf(snapshot, request)
      .select(({ fn }) => fn.countAll().as("all"))
      .executeTakeFirstOrThrow();
    const rows = await treesOf(snapshot, request)
      .select("root_id")
      .orderBy("from_day", "desc")
      .orderBy("sort_key")
      .limit(limit)
      .offset(offset)
      .execute();
    const roots = rows.map(({ root_id }) => root_id);
    const figures = await readFigures(snapshot, asKnownOn, { roots });
    const statements = statementsInOrder(await statementsOfIncidents(snapshot, roots));
    const told = incidentsFrom(knownOn({ claims: [], statements }, asKnownOn).statements);
    const summaries = new Map(incidentSummaries(figures, told).map((one) => [one.incident.id, one]));
    return { all: Number(all), some: roots.flatMap((root) => summaries.get(root) ?? []) };
  });
}

function treesOf(db: Database, { asKnownOn, during }: IncidentsRequest) {
  return db
    .selectFrom("tree")
    .where((eb) => isKnownOn(eb, asKnownOn))
    .$if(during !== undefined, (trees) =>
      trees.where("from_day", "<=", during?.to ?? "").where("to_day", ">=", during?.from ?? ""),
    );
}
