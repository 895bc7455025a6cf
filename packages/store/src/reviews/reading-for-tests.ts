import type { Annotation } from "@daybook/data";
import type { Store } from "../store.ts";
import type { Deciding } from "./decide.ts";
import type { ReviewSummary } from "./insert-reading.ts";
import type { NewReading } from "./keep-reading.ts";

export const waiting: ReviewSummary = { state: "waiting", waiting: 2, accepted: 0, rejected: 0 };
export const begun: ReviewSummary = { state: "in review", waiting: 1, accepted: 1, rejected: 0 };

/** What was read of a brief, which the store does not look into. */
export function readingOf({ brief }: Annotation): NewReading {
  return { brief, reading: { annotation: brief.key }, summary: waiting };
}

/** One decision of one person after which just this counts, made with what the register says now. */
export async function decision(
  store: Store,
  annotation: Annotation,
  given: Partial<Deciding> & { readonly by?: string } = {},
): Promise<Deciding> {
  const { by = "Olha", ...rest } = given;
  return {
    brief: annotation.brief.id,
    after: 0,
    register: (await store.speakers()).version,
    decided: [{ by, json: { type: "accept", figures: ["a1"] } }],
    summary: begun,
    annotation,
    ...rest,
  };
}
