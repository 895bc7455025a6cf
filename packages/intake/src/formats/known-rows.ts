import type { Cells } from "./tables/table.ts";

/** What a data set said of a row when it was last imported. */
export interface KnownRow {
  readonly name: string;
  readonly cells: Cells;
  readonly told: Readonly<Record<string, ToldBefore>>;
}

/** A number that a row told, by the name that a revision calls it. */
export interface ToldBefore {
  readonly brief: string;
  readonly figure: string;
  /** All that the claim said, in one line: the same line again is the same claim. */
  readonly says: string;
  /** Absent once it was taken back. */
  readonly size?: number;
}

export type KnownRows = ReadonlyMap<string, KnownRow>;
