import type { Claim } from "../../claims/claim.ts";
import { countsPeople } from "../../claims/measure.ts";
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
  const { speaker, actor, key } = claim;
  const isLoss = countsPeople(key.measure) || key.measure === "equipment_destroyed";
  return (
    isBelligerent(speaker) &&
    isLoss &&
    !isAdmission(claim) &&
    actor !== null &&
    speaker?.side === actor &&
    key.side !== null &&
    key.side !== actor &&
    key.measure !== "released" &&
    key.measure !== "captured"
  );
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
