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
}
