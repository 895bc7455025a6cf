import { readFileSync } from "node:fs";
import { figuresKnownOn, incidentsFrom, joinMentions } from "@daybook/data";
import { readAnnotation } from "../formats/annotation.ts";
import { figureRows, type FigureRow } from "./figure-row.ts";
import type { Provenance } from "./table.ts";

const folder = new URL("../../../../tests/briefs/day-958/", import.meta.url);
const fileOf = (name: string) => readFileSync(new URL(name, folder), "utf8");

/** The figures of our retelling of one day, as rows. */
export function rowsOfDay958(): readonly FigureRow[] {
  const annotation = readAnnotation(JSON.parse(fileOf("figures.json")), fileOf("brief.txt"));
  const ledger = joinMentions(annotation);
  const incidents = incidentsFrom(ledger.statements);
  return figureRows(
    figuresKnownOn(ledger, null),
    {
      claims: new Map(ledger.claims.map((claim) => [claim.id, claim])),
      incidents: new Map(incidents.map((incident) => [incident.id, incident])),
      briefs: new Map([[annotation.brief.id, annotation.brief]]),
    },
    ({ interval }) => `${interval.low} to ${interval.high ?? "open"}`,
  );
}

export const provenance: Provenance = {
  title: "Day 958",
  scope: "all places",
  address: "/data/figures.csv",
  asKnownOn: null,
  dataVersion: "v1",
};
