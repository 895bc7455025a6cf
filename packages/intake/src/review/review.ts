import type { FigureEntry, SpeakerEntry } from "../formats/annotation-schema.ts";
import type { ReviewedIncident } from "./reviewed-incident.ts";

/** What has become of what was read from one brief: what `reviewOf` makes of its reading and all decisions. */
export interface Review {
  readonly key: string;
  readonly title: string;
  readonly published: string;
  readonly theatre: string;
  /** Briefs of one sequence share their incidents' names. */
  readonly sequence: string | null;
  readonly language: string;
  readonly constructed: boolean;
  /** In the order of the text. */
  readonly figures: readonly ReviewedFigure[];
  /** Ids of the figures in the order in which they were read, and then added. */
  readonly order: readonly string[];
  readonly incidents: readonly ReviewedIncident[];
  /** Incidents that a person made here: no other brief has them. */
  readonly madeHere: readonly string[];
  /** Incidents that a person made or described. */
  readonly described: readonly string[];
  readonly speakers: readonly ReviewedSpeaker[];
  /** Incidents of which nothing was told from the start: a part that was announced, and no more. */
  readonly untold: readonly string[];
  /** Numerals that are no figure, and why. */
  readonly setAside: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly why: string;
  }[];
  readonly state: "waiting" | "in review" | "done";
  /** The newest decision; 0 where nobody has decided. */
  readonly seq: number;
  /** The decision that undo takes back, and the undo that redo takes back. */
  readonly canUndo: number | null;
  readonly canRedo: number | null;
}

export interface ReviewedFigure {
  /** As it is now. */
  readonly entry: FigureEntry;
  /** As it was read; `null`: a person added it. */
  readonly read: FigureEntry | null;
  readonly state: "waiting" | "accepted" | "rejected";
  /** Why it was rejected. */
  readonly reason: string | null;
  /** Whether a person vouches for what it says of an earlier brief's figure; until then it replaces none. */
  readonly isConfirmed: boolean;
  /** Accepted with "all that are sure": read plainly, and nothing about it for a person to look at. */
  readonly sure: boolean;
  /** What a person should look at, in words. */
  readonly doubts: readonly string[];
  readonly changedBy: readonly (Signature & { readonly fields: readonly string[] })[];
  readonly decidedBy: Signature | null;
}

/** Who, when, and the place in the log. */
export interface Signature {
  readonly by: string;
  readonly at: string;
  readonly seq: number;
}

export type ReviewedSpeaker = SpeakerEntry & {
  /** In no register: a person is asked once. */
  readonly isNew: boolean;
};
