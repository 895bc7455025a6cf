import type { IncidentStatement } from "@daybook/data";
import type { Tables } from "../tables.ts";

type StatementRow = Tables["incident_statement"];

export function statementRow(said: IncidentStatement, ordinal: number): StatementRow {
  return {
    brief_id: said.brief,
    ordinal,
    incident_id: said.incident,
    parent_id: said.parent,
    label: said.label,
    parts_told: said.partsTold,
    open: bitOf(said.open),
    tally: bitOf(said.tally),
    published: said.published,
  };
}

export function statementOf(row: StatementRow): IncidentStatement {
  return {
    incident: row.incident_id,
    parent: row.parent_id,
    label: row.label,
    partsTold: row.parts_told,
    open: truthOf(row.open),
    tally: truthOf(row.tally),
    brief: row.brief_id,
    published: row.published,
  };
}

function bitOf(truth: boolean | null): number | null {
  return truth === null ? null : Number(truth);
}

function truthOf(bit: number | null): boolean | null {
  return bit === null ? null : bit === 1;
}
