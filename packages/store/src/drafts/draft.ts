import type { Brief, BriefId } from "@daybook/data";

/** `waiting`: nobody has looked at it yet. */
export type DraftState = "waiting" | "accepted" | "rejected";

/** A figure that was read from a brief and does not count, in the terms of `war-brief-gold/1`. */
export interface Draft {
  /** Its id within the brief. */
  readonly figure: string;
  readonly state: DraftState;
  /** The figure as it was read. The store keeps it and does not look into it. */
  readonly json: unknown;
}

/** A brief that is not in the ledger, with the figures that were read from it. */
export interface DraftBrief {
  readonly brief: Brief;
  /** What else was read: incidents and speakers. */
  readonly about: unknown;
  /** In the order in which the brief tells them. */
  readonly figures: readonly Draft[];
}

/** A draft brief without its text, as a list shows it. */
export interface ListedDraftBrief {
  readonly id: BriefId;
  readonly key: string;
  readonly title: string;
  readonly published: string;
  readonly waiting: number;
  readonly figures: number;
}

export interface NewDrafts {
  readonly brief: Brief;
  readonly about: unknown;
  readonly figures: readonly Pick<Draft, "figure" | "json">[];
}
