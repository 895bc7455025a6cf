import { briefIdOf } from "@daybook/data";
import type { Gazetteer } from "@daybook/intake";
import type { Store } from "@daybook/store";
import { keepBrief } from "../review/keep-brief.ts";
import { similarBriefs, type SimilarBrief } from "../review/similar-briefs.ts";
import { readGiven, type GivenText } from "./read-given.ts";

interface Keeping {
  readonly store: Store;
  readonly gazetteer: () => Promise<Gazetteer>;
  /** The brief that it is a corrected edition of, as a person said; "none": of none; `null`: they were not asked yet. */
  readonly edition: string | null;
}

export type Kept =
  | { readonly outcome: "kept" | "known"; readonly id: string }
  | { readonly outcome: "similar"; readonly similar: SimilarBrief };

/** Keeps a brief with what was read of it; first asks about one that it seems to correct. The same brief is kept once. */
export async function keepGiven(given: GivenText, { store, gazetteer, edition }: Keeping): Promise<Kept> {
  const id = briefIdOf(given);
  const isKnown = (await store.review(id)) !== undefined || (await store.brief(id)) !== undefined;
  if (isKnown) return { outcome: "known", id };
  const [similar] = edition === null ? await similarBriefs(store, given.text, given.published) : [];
  if (similar !== undefined) return { outcome: "similar", similar };
  const read = await readGiven(given, store, await gazetteer());
  await keepBrief(store, { ...read, editionOf: edition === "none" ? null : edition });
  return { outcome: "kept", id };
}
