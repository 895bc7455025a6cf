export type Cell = string | number | boolean | null;

/** One column of a file that leaves Daybook: what it is called, what it means, and what a row has in it. */
export interface Column<Row> {
  readonly name: string;
  readonly meaning: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  /** The tag that the humanitarian exchange language has for it; none where it has none. */
  readonly hxl?: string;
  readonly cell: (row: Row) => Cell;
}

/** A row's cells, in the order of the columns. */
export function cellsOf<Row>(row: Row, columns: readonly Column<Row>[]): readonly Cell[] {
  return columns.map((column) => column.cell(row));
}
