import type { IncidentInRow, Mark, Measure, Speaker, Told } from "@daybook/data";
import type { Cells, Row, Table } from "./tables/table.ts";

/** A kind of data file that people have: how it is known, what its columns mean, and what a row of it says. */
export interface Format {
  readonly name: string;
  readonly title: string;
  /** What all files of it are snapshots of: a newer one revises what an older one said. */
  readonly dataset: string;
  readonly theatre: string;
  readonly publisher: string;
  /** What stands in each column. Rendered as the format's documentation; what is not optional makes the format known. */
  readonly columns: readonly Column[];
  /** The columns that together name a row, in every snapshot. */
  readonly key: readonly string[];
  /** By which a row is known again whose name was mended: a spelling, not another event. */
  readonly likeness?: readonly string[];
  /** Whether a table is of this format; without it, whether it has all columns that are not optional. */
  readonly recognises?: (table: Table) => boolean;
  /** Rows that say nothing themselves: the tags under the first row of an HXL file. */
  readonly isNoRow?: (cells: Cells) => boolean;
  /** Whether a cell says the same in other words. */
  readonly isSameCell?: (column: string, before: string, now: string) => boolean;
  /** What a row says. Throws a CellError for a cell that cannot be so. */
  readonly read?: (row: Row) => RowSays;
  /** The same for rows that must be read one after another: begins anew with the file. */
  readonly reader?: () => (row: Row) => RowSays;
}

export interface Column {
  readonly name: string;
  readonly optional?: true;
  /** What it means, and what becomes of it. */
  readonly says: string;
}

export interface RowSays {
  readonly incidents: readonly IncidentInRow[];
  readonly figures: readonly RowFigure[];
}

/** One number of a row. */
export interface RowFigure extends Partial<
  Pick<
    Told,
    | "hedge"
    | "unit"
    | "commodity"
    | "victimGroup"
    | "victimSide"
    | "actor"
    | "weapon"
    | "place"
    | "cumulative"
    | "stock"
    | "partial"
    | "status"
    | "incident"
  >
> {
  /** Its name within the row, the same in every snapshot: "launched". */
  readonly slot: string;
  /** The column whose cell says it. */
  readonly column: string;
  readonly measure: Measure;
  readonly bound: Told["bound"];
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly from: string;
  readonly to: string;
  readonly speaker: Speaker | null;
  readonly marks?: readonly Mark[];
  /** A zero by the lack of reports: any later number replaces it. */
  readonly noneReported?: boolean;
}

/** Reads the rows of one file. */
export function readerOf({ read, reader, name }: Format): (row: Row) => RowSays {
  const begun = reader?.() ?? read;
  if (begun === undefined) throw new Error(`the format ${name} reads no rows`);
  return begun;
}

/** The name of a row among all of its data set. */
export function nameOfRow({ key }: Format, cells: Cells): string {
  return key.map((column) => (cells[column] ?? "").trim()).join(" | ");
}

export function hasColumns({ columns }: Pick<Format, "columns">, { header }: Pick<Table, "header">): boolean {
  return columns.every(({ name, optional }) => optional === true || header.includes(name));
}

/** An exact number. */
export function exactly(count: number): Pick<RowFigure, "bound" | "low" | "best" | "high"> {
  return { bound: "exact", low: count, best: count, high: count };
}
