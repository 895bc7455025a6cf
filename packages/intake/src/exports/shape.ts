import type { Column } from "./column.ts";

/** A table as others know it. Its columns are its documentation too. */
export interface Shape<Row> {
  readonly name: string;
  /** Grows when a column changes its name or meaning, or goes. */
  readonly version: number;
  readonly title: string;
  /** What one row is. */
  readonly row: string;
  readonly columns: readonly Column<Row>[];
  /** What the shape has no room for. */
  readonly lossesOf: (rows: readonly Row[]) => readonly Loss[];
}

/** What of some rows is not in the file. */
export interface Loss {
  readonly field: string;
  readonly what: string;
  readonly rows: number;
}

/** What a reader of the file, or a program, must know of it: which fields and how many rows lose what. */
export interface LossStatement {
  readonly shape: string;
  readonly version: number;
  readonly rows: number;
  /** No loss is listed that strikes no row. */
  readonly losses: readonly Loss[];
}

export function lossStatementOf<Row>(shape: Shape<Row>, rows: readonly Row[]): LossStatement {
  const losses = shape.lossesOf(rows).filter((loss) => loss.rows > 0);
  return { shape: shape.name, version: shape.version, rows: rows.length, losses };
}

/** A loss, of the rows that it strikes. */
export function loss<Row>(field: string, what: string, rows: readonly Row[], strikes: (row: Row) => boolean): Loss {
  return { field, what, rows: rows.filter(strikes).length };
}
