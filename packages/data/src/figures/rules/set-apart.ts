import type { Claim } from "../../claims/claim.ts";
import { countsPeople } from "../../claims/measure.ts";
import type { Speaker } from "../../claims/speaker.ts";
import type { Aside } from "../figure.ts";

export interface SetApart {
  readonly weighed: readonly Claim[];
  readonly apart: readonly { readonly claim: Claim; readonly reason: Aside["reason"] }[];
}

/**
 * Takes out what stands apart by name and enters no hull (R6).
 *
 * "Killed up to 80 Ukrainian servicemen", says the ministry that fired, and the other side says there were none: both
 * are shown with their speaker, neither is a count that we hold.
 */
export function setApart(claims: readonly Claim[]): SetApart {
  const marked = claims.map((claim) => ({ claim, reason: reasonOf(claim) }));
  return {
    weighed: marked.filter(({ reason }) => reason === null).map(({ claim }) => claim),
    apart: marked.flatMap(({ claim, reason }) => (reason === null ? [] : [{ claim, reason }])),
  };
}

function reasonOf(claim: Claim): Aside["reason"] | null {
  if (claim.status === "disputed") return "disputed";
  if (isEnemysCount(claim)) return "enemy";
  return isOwnZero(claim) ? "answered" : null;
}

/**
 * Losses of one side as only the army or state of the other gives them. Of munitions both sides may speak, and a
 * belligerent who owns to the civilians it killed admits, it does not boast.
 */
function isEnemysCount(claim: Claim): boolean {
  const { speaker, key } = claim;
  if (speaker === null || !isLoss(claim) || isAdmission(claim) || !speaksForASide(speaker)) return false;
  const isOfOthers = key.side === null ? key.victimClass === "military" : key.side !== speaker.side;
  return isOfOthers && (isDoer(claim) || isPartyOverFighters(claim));
}

function isLoss({ key }: Claim): boolean {
  return (countsPeople(key.measure) && key.measure !== "released") || key.measure === "equipment_destroyed";
}

/** A belligerent, or the outlet behind which one stands: state television of the government that flew the jet. */
function speaksForASide(speaker: Speaker): boolean {
  const isMouthpiece = speaker.kind === "medium" && speaker.side !== null && speaker.origin !== speaker.name;
  return isBelligerent(speaker) || isMouthpiece;
}

/** "The army reported having neutralised 28 assailants": the doer is named by its side, or as the speaker is. */
function isDoer({ speaker, actor }: Claim): boolean {
  return actor !== null && (actor === speaker?.side || actor === speaker?.name || actor === speaker?.origin);
}

/** A party counts the fighters that another side lost, and says nothing of who killed them. */
function isPartyOverFighters({ speaker, actor, key }: Claim): boolean {
  return speaker?.kind === "party" && actor === null && key.victimClass === "military" && key.side !== null;
}

/** The belligerent who did it says so, of harm to the other side's civilians. */
export function isAdmission({ speaker, actor, key, status, interval }: Claim): boolean {
  return (
    isBelligerent(speaker) &&
    speaker?.side === actor &&
    actor !== null &&
    key.victimClass === "civilian" &&
    status !== "claimed" &&
    interval.high !== 0
  );
}

export function isBelligerent(speaker: Claim["speaker"]): boolean {
  return speaker?.kind === "party" || speaker?.kind === "state_office";
}

/** A side that says none of its own forces were hurt answers the other's claim and closes nothing. */
function isOwnZero({ speaker, key, interval }: Claim): boolean {
  return (
    isBelligerent(speaker) &&
    key.side !== null &&
    speaker?.side === key.side &&
    key.victimClass === "military" &&
    interval.high === 0
  );
}
