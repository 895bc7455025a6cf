import type { Column } from "./column.ts";
import { lossStatementOf, type LossStatement, type Shape } from "./shape.ts";

/** Where a table comes from, and what it is a table of: it goes with every file. */
export interface Provenance {
  readonly title: string;
  /** "as known on 8 October 2024, of Kharkiv" */
  readonly scope: string;
  /** The address that gives the same again. */
  readonly address: string;
  readonly asKnownOn: string | null;
  readonly dataVersion: string;
}

/** Rows in a shape, with all that a reader must know of them. */
export interface Table<Row = never> {
  readonly shape: Shape<Row>;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly provenance: Provenance;
  readonly losses: LossStatement;
}

export function tableOf<Row>(shape: Shape<Row>, rows: readonly Row[], provenance: Provenance): Table<Row> {
  return { shape, columns: shape.columns, rows, provenance, losses: lossStatementOf(shape, rows) };
}
