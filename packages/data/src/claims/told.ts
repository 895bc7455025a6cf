import type { Measure } from "./measure.ts";

export type Bound = "exact" | "at_least" | "more_than" | "at_most" | "about" | "range";
export type Status = "reported" | "claimed" | "assessed" | "confirmed" | "disputed";
export type RevisionType = "update" | "correction" | "retraction" | "reclassification" | "reading";

/** A figure of another brief, by that brief's own key and the figure's id in it. */
export interface FigureRef {
  readonly brief: string;
  readonly figure: string;
}

/** One figure as a reviewed annotation tells it; the terms are those of the annotation schema. */
export interface Told {
  /** The figure's id inside its brief: "a2". */
  readonly figure: string;
  readonly measure: Measure;
  readonly bound: Bound;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly hedge: string | null;
  /** No numeral in the text: dozens, several. */
  readonly vague: boolean;
  /** The count is carried by an article or a negation: "a 10-year-old boy", "nobody". */
  readonly implicit: boolean;
  readonly unit: string;
  readonly commodity: string | null;
  readonly victimGroup: string | null;
  readonly victimSide: string | null;
  readonly nationality: string | null;
  readonly actor: string | null;
  readonly weapon: string | null;
  readonly place: string | null;
  /** First and last day of the event, ISO dates; the same for a single day. */
  readonly from: string;
  readonly to: string;
  readonly cumulative: boolean;
  readonly stock: boolean;
  readonly partial: boolean;
  readonly attributedTo: string | null;
  readonly status: Status;
  readonly incident: string | null;
  readonly subsetOf: string | null;
  readonly partOf: string | null;
  readonly duplicateOf: string | null;
  readonly alternativeTo: string | null;
  readonly revises: (FigureRef & { readonly type: RevisionType | null }) | null;
  readonly restates: FigureRef | null;
  /** The words of the number: "at least two". */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The sentence that the words stand in, with its own offsets. */
  readonly quote: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
}
