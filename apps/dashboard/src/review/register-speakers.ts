import type { SpeakerEntry } from "@daybook/intake";
import type { Store } from "@daybook/store";
import { followRegister } from "./follow-register.ts";

/** Puts speakers into the register, and tells anew what counts from the briefs that cite them. */
export async function registerSpeakers(store: Store, speakers: readonly SpeakerEntry[], by: string): Promise<void> {
  for (const speaker of speakers) await store.registerSpeaker({ ...speaker, by });
  await followRegister(store);
}
