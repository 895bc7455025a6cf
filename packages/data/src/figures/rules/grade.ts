import type { Claim } from "../../claims/claim.ts";
import type { QuantityKey } from "../../claims/quantity.ts";
import type { Held } from "../held.ts";
import { isAdmission, isBelligerent } from "./set-apart.ts";

/** How well the occurrence is attested, in Airwars' terms (R12). */
export type Grade = "confirmed" | "fair" | "weak" | "contested" | "discounted";

/** Weakest last: a total is as good as its weakest figure. */
export const grades: readonly Grade[] = ["confirmed", "fair", "weak", "contested", "discounted"];

/**
 * The grade that the claims of one figure give it, among all that is said of its tree: a denial may give no number of its
 * own. Outlets that carry one origin are one origin.
 */
export function gradeOf(claims: readonly Claim[], all: readonly Claim[] = claims): Grade {
  const undisputed = claims.filter(({ status }) => status !== "disputed");
  if (undisputed.some(isVerified) || undisputed.some(isAdmission)) return "confirmed";
  const incidents = new Set(claims.map(({ incident }) => incident));
  if (isContested(all.filter(({ incident }) => incidents.has(incident)))) return "contested";
  const origins = new Set(undisputed.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.origin])));
  return origins.size >= 2 ? "fair" : "weak";
}

function isVerified({ speaker, status }: Claim): boolean {
  return speaker?.kind === "verifying_body" && status === "confirmed";
}

/** Two belligerents each name the other as the one who did it, or one who is named denies it and names another cause. */
function isContested(claims: readonly Claim[]): boolean {
  const named = claims.flatMap(({ actor }) => actor ?? []);
  const accusing = claims.flatMap((claim) => {
    const { speaker, actor } = claim;
    const isAccusing = isBelligerent(speaker) && actor !== null && actor !== speaker?.side;
    return isAccusing && speaker?.side != null ? [{ by: speaker.side, actor, isDenial: isDenial(claim) }] : [];
  });
  const isAnswered = (by: string, actor: string) => accusing.some((other) => other.by === actor && other.actor === by);
  return accusing.some(({ by, actor, isDenial: denies }) => isAnswered(by, actor) || (denies && named.includes(by)));
}

function isDenial({ status, mentions }: Claim): boolean {
  return status === "disputed" || mentions.some(({ quote }) => /\b(den(y|ies|ied|ying)|reject(s|ed)?)\b/i.test(quote));
}

/** Those harmed were combatants told as civilians: all who were told as civilians were reclassified (R12, discounted). */
export function isDiscounted({ interval, steps }: Pick<Held, "interval" | "steps">, key: QuantityKey): boolean {
  const moved = steps.filter((step) => step.kind === "moved" && step.way === "from");
  return key.victimClass === "civilian" && moved.length > 0 && interval.low === 0 && (interval.best ?? 0) === 0;
}

export function weakestOf(all: readonly Grade[]): Grade {
  return all.reduce((a, b) => (grades.indexOf(b) > grades.indexOf(a) ? b : a), "confirmed");
}
