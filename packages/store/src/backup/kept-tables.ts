import type { Tables } from "../tables.ts";

/** A table whose rows a backup has, and the column by which they are read some at a time. */
export interface KeptTable {
  readonly name: keyof Tables;
  readonly by: string;
  /** How many values of that column are read at a time. */
  readonly some: number;
}

/** What was recorded, asked for or made. In the order in which rows name one another, so that none comes too early. */
export const keptTables: readonly KeptTable[] = [
  { name: "brief", by: "id", some: 100 },
  { name: "claim", by: "brief_id", some: 100 },
  { name: "claim_reference", by: "claim_id", some: 500 },
  { name: "incident_statement", by: "brief_id", some: 100 },
  { name: "reading", by: "id", some: 100 },
  { name: "decision", by: "brief_id", some: 100 },
  { name: "past_contribution", by: "brief_id", some: 100 },
  { name: "past_claim", by: "brief_id", some: 100 },
  { name: "registered_speaker", by: "seq", some: 500 },
  { name: "source_row", by: "name", some: 500 },
  { name: "schedule", by: "id", some: 500 },
  { name: "saved_view", by: "id", some: 500 },
  // A file may be large.
  { name: "report_file", by: "sha256", some: 1 },
  { name: "report_run", by: "id", some: 500 },
];

/** What follows from the rest, and is computed anew when a backup is restored. */
export const derivedTables: readonly (keyof Tables)[] = ["figure", "tree", "contribution", "rollup"];

/** What is found of them, which follows from the rest too. Those that name others come first. */
export const searchTables: readonly string[] = ["search_told", "search_words", "search_entry"];
