import type { ClaimId } from "../claims/claim.ts";
import { hashOfText } from "../claims/hash.ts";
import type { IncidentId } from "../claims/incident.ts";
import type { Interval } from "../claims/interval.ts";
import type { Measure } from "../claims/measure.ts";
import { canonicalKey, type QuantityKey } from "../claims/quantity.ts";
import type { Grade } from "./rules/grade.ts";

export type FigureId = string;
export type Rule = "R1" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "R10" | "R11" | "R12";

/** What we hold for one quantity of one incident after weighing its claims. */
export interface Figure {
  readonly id: FigureId;
  readonly incident: IncidentId;
  /** The top of the incident's tree. */
  readonly root: IncidentId;
  /** From the incident up to the root, itself first. */
  readonly path: readonly IncidentId[];
  /** Told by a national or regional tally, which is a whole for munitions only (R10). */
  readonly tally: boolean;
  readonly key: QuantityKey;
  /** The origin whose number stands apart by name and enters no sum; `null` for what we hold ourselves (R6). */
  readonly apart: string | null;
  /** Held from its claims, or shown as the hull of claims that exclude each other. */
  readonly status: "held" | "conflict";
  readonly interval: Interval;
  readonly noneReported: boolean;
  /** Every place that its claims name; it is inside a filter only if all of them are (R10). */
  readonly places: readonly string[];
  readonly from: string;
  readonly to: string;
  /** The claims it rests on: its own and its parts'. */
  readonly claims: readonly ClaimId[];
  /** The day of publication of the newest of them. */
  readonly newest: string;
  readonly origins: readonly string[];
  readonly setAside: readonly Aside[];
  /** How the interval came to be, in order. */
  readonly steps: readonly Step[];
  /** A claim speaks of exactly this quantity of exactly this incident; else it follows from others. */
  readonly told: boolean;
  /** Its parts account for all of it: nothing is left unallocated (R10). */
  readonly exhaustive: boolean;
  /** How many of it died on no known day: bodies dug out of earlier sites (R9). */
  readonly undated: Interval | null;
  /** Told of a place and a period, and no one event: incidents inside both are its parts (R10). */
  readonly isTotal: boolean;
  /** Its words say that a place's total does not hold it (R10). */
  readonly separate: boolean;
  readonly grade: Grade;
}

/** A claim that was not used, and the rule that says why. */
export interface Aside {
  readonly claim: ClaimId;
  readonly rule: Rule;
  readonly reason:
    | "superseded"
    | "retracted"
    | "restated"
    | "included"
    | "past"
    | "disputed"
    | "enemy"
    | "answered"
    | "unresolved";
  /** The claim that replaced it. */
  readonly by: ClaimId | null;
}

/** One step of a figure's account. */
export type Step =
  | { readonly kind: "claimed"; readonly rule: "R1"; readonly claim: ClaimId; readonly interval: Interval }
  | {
      readonly kind: "rivals";
      readonly rule: "R6";
      readonly ranked: ClaimId;
      readonly rivals: readonly ClaimId[];
      /** Rivals older than a typed correction of the ranked count: nobody has said them again since. */
      readonly notRenewed: readonly ClaimId[];
      readonly interval: Interval;
    }
  | { readonly kind: "verified floor"; readonly rule: "R6"; readonly claim: ClaimId; readonly low: number }
  | { readonly kind: "more"; readonly rule: "R4"; readonly claim: ClaimId; readonly interval: Interval }
  | {
      /** The claim moves people from one quantity to another; this one loses or gains them. */
      readonly kind: "moved";
      readonly rule: "R7";
      readonly claim: ClaimId;
      readonly from: QuantityKey;
      readonly way: "from" | "to";
      readonly interval: Interval;
    }
  | { readonly kind: "found"; readonly rule: "R8"; readonly claim: ClaimId; readonly interval: Interval }
  | { readonly kind: "outgrown"; readonly rule: "R4"; readonly interval: Interval }
  | {
      readonly kind: "parts";
      readonly rule: "R4";
      readonly exhaustive: boolean;
      readonly sought: boolean;
      readonly own: Interval | null;
      readonly parts: readonly PartStep[];
      readonly interval: Interval;
    }
  | { readonly kind: "lifted"; readonly rule: "R5"; readonly by: QuantityKey; readonly low: number }
  | { readonly kind: "capped"; readonly rule: "R5"; readonly by: QuantityKey; readonly high: number }
  | { readonly kind: "bounded"; readonly rule: "R4"; readonly whole: IncidentId; readonly interval: Interval }
  | { readonly kind: "conflict"; readonly rule: Rule; readonly between: readonly [Interval, Interval] };

export interface PartStep {
  readonly incident: IncidentId;
  /** Where the part is another measure of the same incident: the killed of all casualties. */
  readonly measure?: Measure;
  /** `null`: the part does not tell it (R2). */
  readonly interval: Interval | null;
}

/**
 * The same for the same quantity of the same incident, whatever is held of it on a given day. The instance tells apart
 * what is held more than once of one quantity: a stock by its day, a number that stands apart by its claim.
 */
export function figureIdOf(
  figure: Pick<Figure, "incident" | "key" | "apart"> & { readonly instance: string | null },
): FigureId {
  const { incident, key, apart, instance } = figure;
  const [whose, where, which] = [apart, incident, instance].map((part) => JSON.stringify(part));
  return hashOfText(`{"apart":${whose},"incident":${where},"instance":${which},"key":${canonicalKey(key)}}`);
}
