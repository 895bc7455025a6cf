import type { SpeakerEntry } from "@daybook/intake";
import type { Store } from "@daybook/store";
import { decide } from "./decide.ts";

/** Puts speakers into the register, and weighs anew what counts from briefs that cite them. */
export async function registerSpeakers(store: Store, speakers: readonly SpeakerEntry[], by: string): Promise<void> {
  for (const speaker of speakers) await store.registerSpeaker({ ...speaker, by });
  const names = new Set(speakers.map(({ name }) => name));
  for (const { id } of await store.inbox()) {
    const claims = await store.claimsOfBrief(id);
    const cites = claims.some((claim) => claim.speaker !== null && names.has(claim.speaker.name));
    if (cites) await decide(store, { brief: id, by, decisions: [], after: Number.MAX_SAFE_INTEGER });
  }
}
