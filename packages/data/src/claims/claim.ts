import type { BriefId } from "./brief.ts";
import type { IncidentId } from "./incident.ts";
import type { Interval } from "./interval.ts";
import type { Mark } from "./mark.ts";
import type { Mention } from "./mention.ts";
import type { QuantityKey } from "./quantity.ts";
import type { Speaker } from "./speaker.ts";
import type { FigureRef, RevisionType, Status } from "./told.ts";

export type ClaimId = string;

/** One number, said by one speaker. Claims never change: what is said later is a later claim (R7). */
export interface Claim {
  readonly id: ClaimId;
  readonly brief: BriefId;
  readonly briefKey: string;
  /** The day its brief says it. */
  readonly published: string;
  readonly key: QuantityKey;
  /** What it is about; `null` for a reading, which lives on a cumulative series. */
  readonly incident: IncidentId | null;
  readonly interval: Interval;
  /** Told as a zero by the lack of reports ("no casualties were reported"): any later number replaces it. */
  readonly noneReported: boolean;
  /** Told as a floor: "at least", "so far", one hospital's list (R6). */
  readonly floor: boolean;
  /** `null`: the brief's own voice, which is no origin. */
  readonly speaker: Speaker | null;
  readonly status: Status;
  /** First and last day of the event in the place's own zone (R9). */
  readonly from: string;
  readonly to: string;
  readonly place: string | null;
  readonly actor: string | null;
  readonly weapon: string | null;
  /** Every place where it is told, the fullest first; its words are the claim's words. */
  readonly mentions: readonly Mention[];
  /** The earlier figure that it replaces, and how. */
  readonly revises: (FigureRef & { readonly type: RevisionType | null }) | null;
  /** The earlier figure that it only quotes. */
  readonly restates: FigureRef | null;
  /** Told as a value of the past ("initially six"): no rival of what is said now. */
  readonly past: boolean;
  /** What its words say beside the number; absent where they say nothing. */
  readonly marks?: readonly Mark[];
}

export function isMarked({ marks = [] }: Pick<Claim, "marks">, mark: Mark): boolean {
  return marks.includes(mark);
}
