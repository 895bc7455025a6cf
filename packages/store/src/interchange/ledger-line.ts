import type { Brief, Claim, IncidentStatement, Speaker } from "@daybook/data";
import type { ReviewSummary } from "../reviews/insert-reading.ts";

/**
 * One line of a ledger that travels as text: who speaks, then brief after brief, each with its review, its claims and
 * what it says of incidents; last how much there was, so that a file that was cut off shows.
 */
export type LedgerLine =
  | { readonly kind: "ledger"; readonly version: 1; readonly dataVersion: string }
  | { readonly kind: "speaker"; readonly speaker: Speaker; readonly by: string; readonly at: string }
  | BriefLine
  | { readonly kind: "claim"; readonly claim: Claim }
  | { readonly kind: "statement"; readonly statement: IncidentStatement }
  | RowLine
  | { readonly kind: "end"; readonly briefs: number; readonly claims: number };

/** What a data set said of a row when it was last imported: by it a newer snapshot is told from the same again. */
export interface RowLine {
  readonly kind: "row";
  readonly dataset: string;
  readonly name: string;
  readonly published: string;
  readonly said: unknown;
}

export interface BriefLine {
  readonly kind: "brief";
  readonly brief: Brief;
  /** Of the example library. */
  readonly example: boolean;
  /** Whether it is a brief of the ledger, or only waits for its review. */
  readonly counts: boolean;
  readonly recordedAt: string;
  /** `null`: nobody can review it. */
  readonly review: ReviewLine | null;
}

/** What was read of a brief, and what people decided of it, the oldest first. */
export interface ReviewLine {
  readonly reading: unknown;
  readonly summary: ReviewSummary;
  readonly editionOf: string | null;
  readonly decided: readonly { readonly at: string; readonly by: string; readonly json: unknown }[];
}
