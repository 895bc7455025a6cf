import type { BriefId } from "./brief.ts";

/** One span of a brief's text that states a number. Offsets are `[start, end)` in UTF-16 code units. */
export interface Mention {
  readonly brief: BriefId;
  /** The figure's id in the annotation of that brief. */
  readonly figure: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly quote: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  /** Where the number stands in a data file; absent in prose. */
  readonly row?: RowOfFile;
}

/** One row of a data file, counted as a spreadsheet counts: its first line is row 1. */
export interface RowOfFile {
  readonly file: string;
  /** `null` where the file has no sheets. */
  readonly sheet: string | null;
  readonly row: number;
}
