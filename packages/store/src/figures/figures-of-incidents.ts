import type { Figure, IncidentId } from "@daybook/data";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import { relatedIncidents } from "./connected-incidents.ts";
import { readFigures } from "./known-figures.ts";

/** What is held of the whole trees that some incidents are in. */
export function readFiguresOfIncidents(
  db: Database,
  incidents: Iterable<IncidentId>,
  day: string | null,
): Promise<readonly Figure[]> {
  return reading(db, async (snapshot) =>
    readFigures(snapshot, day, { roots: [...(await relatedIncidents(snapshot, incidents))] }),
  );
}
