import type { SpeakerEntry } from "../formats/annotation-schema.ts";
import type { Decided, Decision } from "./decision.ts";
import type { KeptReading } from "./kept-reading.ts";
import type { Review } from "./review.ts";
import { reviewOf } from "./review-of.ts";

/** A review of which somebody accepted everything at once, and its decisions. */
export interface AcceptedWhole {
  readonly decided: readonly Decided[];
  readonly review: Review;
}

/** Everything as it was read, with what it says of earlier briefs: whoever gives a figures file, or `--accept`, vouches for it. */
export function acceptedWhole(
  reading: KeptReading,
  { by, at, register }: { readonly by: string; readonly at: Date; readonly register: readonly SpeakerEntry[] },
): AcceptedWhole {
  const decided = decisionsFor(reading).map((decision, nth) => ({ seq: nth + 1, at: at.toISOString(), by, decision }));
  return { decided, review: reviewOf(reading, decided, register) };
}

function decisionsFor({ annotation: { figures }, found }: KeptReading): readonly Decision[] {
  const suggested = figures.filter(({ id, revises }) => revises !== null && id in found);
  const confirmed = suggested.map(({ id, revises }): Decision => ({ type: "edit", figure: id, fields: { revises } }));
  const all = figures.map(({ id }) => id);
  return [...confirmed, ...(all.length === 0 ? [] : [{ type: "accept", figures: all } as const]), { type: "finish" }];
}
