import type { Claim } from "../../claims/claim.ts";
import { isAdmission, isBelligerent } from "./set-apart.ts";

/** How well the occurrence is attested, in Airwars' terms (R12). */
export type Grade = "confirmed" | "fair" | "weak" | "contested" | "discounted";

/** Weakest last: a total is as good as its weakest figure. */
export const grades: readonly Grade[] = ["confirmed", "fair", "weak", "contested", "discounted"];

/** The grade that the claims of one incident give it. Outlets that carry one origin are one origin. */
export function gradeOf(claims: readonly Claim[]): Grade {
  const undisputed = claims.filter(({ status }) => status !== "disputed");
  if (undisputed.some(isVerified) || undisputed.some(isAdmission)) return "confirmed";
  if (isContested(undisputed)) return "contested";
  const origins = new Set(undisputed.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.origin])));
  return origins.size >= 2 ? "fair" : "weak";
}

function isVerified({ speaker, status }: Claim): boolean {
  return speaker?.kind === "verifying_body" && status === "confirmed";
}

/** Two belligerents each name the other as the one who did it. */
function isContested(claims: readonly Claim[]): boolean {
  const named = claims.flatMap(({ speaker, actor }) =>
    isBelligerent(speaker) && speaker !== null && speaker.side !== null && actor !== null
      ? [{ by: speaker.side, actor }]
      : [],
  );
  return named.some(({ by, actor }) => by !== actor && named.some((other) => other.by === actor && other.actor === by));
}

export function weakestOf(all: readonly Grade[]): Grade {
  return all.reduce((a, b) => (grades.indexOf(b) > grades.indexOf(a) ? b : a), "confirmed");
}
